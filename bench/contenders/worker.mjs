// Draws for one contender, in a process of its own. `worker.mjs NAME FORMAT CONTENT FILE` draws one document into the file and ends; with a
// parent that sends serial numbers, it draws one document for each and answers how many milliseconds it took.
import { writeFile } from "node:fs/promises";
import { letter, report } from "./content.mjs";

const [name, format, kind, file] = process.argv.slice(2);
const contentOf = { letter, report }[kind];
const { open, once } = await import(`./${name}.mjs`);

if (process.send === undefined) {
  if (once !== undefined) {
    await once(contentOf(1), file);
  } else {
    const contender = await open();
    await writeFile(file, await contender[format](contentOf(1)));
  }
} else {
  const contender = await open();
  process.on("message", async (serial) => {
    const content = contentOf(serial);
    const start = performance.now();
    const { length } = await contender[format](content);
    process.send({ milliseconds: performance.now() - start, length });
  });
  process.on("disconnect", async () => {
    await contender.close?.();
    process.exit();
  });
  process.send("ready");
}
