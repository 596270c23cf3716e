import type { Text } from "../../finding/finding";
import type { FactDefinition } from "../fact";

interface Family {
  readonly type: FactDefinition["type"];
  readonly values?: readonly string[];
  readonly label: (rule: string) => Text;
}

const rulePattern = "[a-z][a-z0-9]*(?:[.-][a-z0-9]+)+";

const families: readonly (Family & { readonly pattern: RegExp })[] = [
  {
    pattern: new RegExp(`^window\\.(${rulePattern})$`, "u"),
    type: "choice",
    values: ["in-time", "late", "open", "lapsed", "none"],
    label: (rule) => ({
      vi: `việc thực hiện quyền theo \`${rule}\``,
      en: `how the right of \`${rule}\` was used`,
    }),
  },
  {
    pattern: new RegExp(`^(${rulePattern})\\.overdue$`, "u"),
    type: "boolean",
    label: (rule) => ({ vi: `quá hạn \`${rule}\``, en: `\`${rule}\` is overdue` }),
  },
  {
    pattern: new RegExp(`^(${rulePattern})\\.due$`, "u"),
    type: "date",
    label: (rule) => ({ vi: `hạn của \`${rule}\``, en: `due day of \`${rule}\`` }),
  },
  {
    pattern: new RegExp(`^(${rulePattern})\\.done$`, "u"),
    type: "boolean",
    label: (rule) => ({ vi: `đã làm xong \`${rule}\``, en: `\`${rule}\` is done` }),
  },
];

/** The definition of a fact that a rule of an earlier stage leaves behind, by the form of its id. */
export function ruleFactDefinition(id: string): FactDefinition | undefined {
  for (const { pattern, type, values, label } of families) {
    const rule = pattern.exec(id)?.[1];
    if (rule === undefined) continue;
    const text = label(rule);
    return {
      id,
      type,
      ...(values === undefined ? {} : { values }),
      origin: "conclusion",
      label: text,
      question: { vi: `Cần biết: ${text.vi}?`, en: `To be known: ${text.en}?` },
    };
  }
  return undefined;
}
