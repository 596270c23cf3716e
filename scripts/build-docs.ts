// Writes what is generated of the documentation: the table of the README, a page for each topic, and the command's help.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import { register } from "../src/cli/register";
import { loadRulebook } from "../src/rulebook/load";
import type { LoadedRule, Rulebook } from "../src/rulebook/rulebook";

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

function topicPage(topic: string, rules: readonly LoadedRule[], { law }: Rulebook): string {
  const sections = rules.map((rule) => {
    const wordings = rule.wordings.map(({ inForce, cites, checked, event }) => {
      const span = `${inForce.from} – ${inForce.to ?? "…"}`;
      const says = cites.flatMap((id) => {
        const provision = law.lookUp(id);
        const reading = provision?.says.vi ?? provision?.says.en;
        return provision === undefined
          ? []
          : [`  - ${provision.cite}${reading === undefined ? "" : `: ${reading}`}`];
      });
      return [
        `- **${span}** · ${event.type} · ${confidenceNames[checked.confidence]}, ${checked.on}`,
        ...says,
      ].join("\n");
    });
    return [`## ${rule.id}`, "", `${rule.title.vi} (${rule.title.en})`, "", ...wordings].join("\n");
  });
  return [`# ${topic}`, "", "Generated from the rule files.", "", sections.join("\n\n"), ""].join(
    "\n",
  );
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
for (const [topic, rules] of topics)
  writeFileSync(`docs/rules/${topic}.md`, topicPage(topic, rules, rulebook));
writeFileSync("docs/command.md", commandPage());

const readme = readFileSync("README.md", "utf8");
const between = /(<!-- encoded:start -->\n)[\s\S]*(<!-- encoded:end -->)/u;
writeFileSync(
  "README.md",
  readme.replace(between, (_, start, end) => `${start}\n${readmeTable()}\n\n${end}`),
);
