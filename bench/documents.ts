import { type ChildProcess, execFileSync, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, percentile } from "./measure";

interface Task {
  readonly title: string;
  readonly content: "letter" | "report";
  readonly format: "pdf" | "docx";
  readonly contenders: readonly string[];
}

const pdfContenders = ["tiepdan", "typst", "pdfmake", "react-pdf", "chromium"];
const tasks: readonly Task[] = [
  {
    title: "A letter of one page, PDF",
    content: "letter",
    format: "pdf",
    contenders: pdfContenders,
  },
  {
    title: "A report of five pages with a table, PDF",
    content: "report",
    format: "pdf",
    contenders: pdfContenders,
  },
  {
    title: "A letter of one page, DOCX",
    content: "letter",
    format: "docx",
    contenders: ["tiepdan", "docxtemplater"],
  },
];

const names: Readonly<Record<string, string>> = {
  typst: "Typst (typst-ts-node-compiler)",
  "react-pdf": "@react-pdf/renderer",
  chromium: "Chromium, headless",
};

const worker = "bench/contenders/worker.mjs";
const coldRounds = 7;
const warmRounds = 100;
/** Documents drawn before the clock counts. */
const warmUp = 30;

interface Samples {
  readonly cold: number[];
  readonly warm: number[];
  bytes: number;
}

/** Letters and reports against the named peers: the same texts in the same fonts, each contender in processes of its own, in turns. */
export async function benchDocuments(): Promise<string> {
  if (!existsSync("bench/node_modules")) {
    execFileSync("npm", ["ci", "--prefix", "bench", "--no-audit", "--no-fund", "--silent"]);
  }
  const sections: string[] = [];
  for (const task of tasks) sections.push(`### ${task.title}`, await benchTask(task));
  return sections.join("\n\n");
}

async function benchTask(task: Task): Promise<string> {
  const samples = new Map(
    task.contenders.map((name): [string, Samples] => [name, { cold: [], warm: [], bytes: 0 }]),
  );
  measureCold(task, samples);
  await measureWarm(task, samples);
  const ours = median(samples.get("tiepdan")?.warm ?? []);
  return [
    "| Program | New process, ms | Warm, median, ms | Warm, 99 %, ms | Of our median | File, KB |",
    "| --- | --: | --: | --: | --: | --: |",
    ...[...samples].map(([name, { cold, warm, bytes }]) => {
      const middle = median(warm);
      const numbers = [
        median(cold).toFixed(0),
        middle.toFixed(1),
        percentile(warm, 0.99).toFixed(1),
        `${(middle / ours).toFixed(1)} ×`,
        (bytes / 1024).toFixed(0),
      ];
      return `| ${names[name] ?? name} | ${numbers.join(" | ")} |`;
    }),
  ].join("\n");
}

function measureCold({ content, format }: Task, samples: ReadonlyMap<string, Samples>): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  for (let round = 0; round <= coldRounds; round += 1) {
    for (const [name, { cold }] of samples) {
      const file = join(folder, `${name}.${format}`);
      const start = performance.now();
      const { status } = spawnSync(process.execPath, [worker, name, format, content, file], {
        stdio: ["ignore", "ignore", "inherit"],
      });
      if (status !== 0 || statSync(file).size === 0) throw new Error(`${name} drew nothing`);
      // The first round only warms the file cache.
      if (round > 0) cold.push(performance.now() - start);
    }
  }
  rmSync(folder, { recursive: true });
}

async function measureWarm(
  { content, format }: Task,
  samples: ReadonlyMap<string, Samples>,
): Promise<void> {
  const workers = new Map<string, ChildProcess>();
  for (const name of samples.keys()) {
    // Not under the loader that runs this program.
    const child = fork(worker, [name, format, content], { execArgv: [] });
    await once(child, "message");
    workers.set(name, child);
  }
  for (let round = -warmUp; round < warmRounds; round += 1) {
    for (const [name, child] of workers) {
      child.send(warmUp + round + 1);
      const [{ milliseconds, length }] = (await once(child, "message")) as [
        { readonly milliseconds: number; readonly length: number },
      ];
      const sample = samples.get(name);
      if (round < 0 || sample === undefined) continue;
      sample.warm.push(milliseconds);
      sample.bytes = length;
    }
  }
  for (const child of workers.values()) {
    child.disconnect();
    await once(child, "exit");
  }
}
