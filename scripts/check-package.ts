// Packs the library, installs the tarball beside its dependencies and runs the importing programs, as ESM and as CommonJS.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The first program of the README, on an example case and its agency. */
function runReadme(): void {
  const [, program = ""] = /```js\n([\s\S]*?)```/u.exec(readFileSync("README.md", "utf8")) ?? [];
  cpSync("examples/cases/01-accept-in-time.yaml", join(place, "case.yaml"));
  cpSync("examples/agencies/commune.yaml", join(place, "agency.yaml"));
  writeFileSync(join(place, "readme.mjs"), program);
  execFileSync(process.execPath, ["readme.mjs"], {
    cwd: place,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (!readFileSync(join(place, "notice.pdf")).subarray(0, 5).equals(Buffer.from("%PDF-"))) {
    throw new Error("The README's program wrote no PDF.");
  }
  console.log("The README's first program writes its letter.");
}

const place = mkdtempSync(join(tmpdir(), "tiepdan-package-"));
try {
  const packed = execFileSync(
    "npm",
    ["pack", "--ignore-scripts", "--json", "--pack-destination", place],
    { encoding: "utf8" },
  );
  const parsed: unknown = JSON.parse(packed);
  const first: unknown = Array.isArray(parsed) ? parsed[0] : Object.values(parsed as object)[0];
  const tarball = join(place, (first as { filename: string }).filename);
  const modules = join(place, "node_modules");
  mkdirSync(join(modules, "tiepdan"), { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", join(modules, "tiepdan")]);
  for (const name of readdirSync("node_modules").filter((entry) => entry !== "tiepdan")) {
    symlinkSync(resolve("node_modules", name), join(modules, name));
  }
  cpSync("examples", join(place, "examples"), { recursive: true });
  const programs = readdirSync("examples/importing-program").filter((name) =>
    /^program\.(?:mjs|cjs)$/u.test(name),
  );
  for (const program of programs) {
    execFileSync(process.execPath, [join("examples", "importing-program", program)], {
      cwd: place,
      stdio: ["ignore", "pipe", "inherit"],
    });
    console.log(`The packed library runs examples/importing-program/${program}.`);
  }
  runReadme();
  const command = join(modules, "tiepdan", "dist", "cli.js");
  execFileSync(process.execPath, [command, "count", "2026-08-26", "7wd"], {
    cwd: place,
    stdio: ["ignore", "pipe", "inherit"],
  });
  console.log("The packed command counts a deadline.");
} finally {
  rmSync(place, { recursive: true, force: true });
}
