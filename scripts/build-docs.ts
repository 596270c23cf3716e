// Writes what is generated of the documentation: the table of the README, the book of rules with a page for each topic, and the command's help.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import { makeBook } from "../src/book/make-book";
import { bookFiles } from "../src/book/render-book";
import { openBookSource } from "../src/cli/book-source";
import { register } from "../src/cli/register";
import { builtInTemplates } from "../src/document/template/built-in";
import { loadRulebook } from "../src/rulebook/load";

const rulebook = await loadRulebook();
const topics = new Map(
  [...new Set(rulebook.rules.map(({ topic }) => topic))].map((name) => [
    name,
    rulebook.rules.filter(({ topic }) => topic === name),
  ]),
);

const confidences = ["text", "secondary", "recalled"] as const;
const confidenceNames = { text: "Text", secondary: "Secondary", recalled: "Recalled" } as const;

function readmeTable(): string {
  const rows = [...topics].map(([topic, rules]) => {
    const wordings = rules.flatMap((rule) => rule.wordings);
    const first = wordings.map(({ inForce }) => inForce.from).sort()[0];
    const counts = confidences.map(
      (name) => wordings.filter(({ checked }) => checked.confidence === name).length,
    );
    return `| [${topic}](docs/rules/${topic}.md) | ${rules.length} | ${wordings.length} | ${first} | ${counts.join(" | ")} |`;
  });
  const head = `| Topic | Rules | Dated wordings | From | ${confidences.map((name) => confidenceNames[name]).join(" | ")} |`;
  return [head, "| --- | --: | --: | --- | --: | --: | --: |", ...rows].join("\n");
}

function commandPage(): string {
  const program = new Command("tiepdan");
  program.configureHelp({ helpWidth: 100 });
  register(program, () => undefined);
  const helpOf = (command: Command, name: string): string[] => [
    `## ${name}`,
    "",
    "```",
    command.helpInformation().trimEnd(),
    "```",
    "",
    ...command.commands.flatMap((child) => helpOf(child, `${name} ${child.name()}`)),
  ];
  return [
    "# The command",
    "",
    "Generated from the command itself.",
    "",
    ...helpOf(program, "tiepdan"),
  ].join("\n");
}

rmSync("docs/rules", { recursive: true, force: true });
mkdirSync("docs/rules", { recursive: true });
// The scenarios are left out: they would make the pages ten times as long, and stand in rules/ anyway.
const source = await openBookSource({
  folder: ".",
  rules: [],
  overlays: [],
  templates: builtInTemplates().templates,
});
for (const { name, text } of bookFiles(makeBook(source, { scenarios: false }), "md"))
  writeFileSync(`docs/rules/${name}`, text);
writeFileSync("docs/command.md", commandPage());

const readme = readFileSync("README.md", "utf8");
const between = /(<!-- encoded:start -->\n)[\s\S]*(<!-- encoded:end -->)/u;
writeFileSync(
  "README.md",
  readme.replace(between, (_, start, end) => `${start}\n${readmeTable()}\n\n${end}`),
);
