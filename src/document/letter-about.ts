import type { Text } from "../finding/finding";
import type { Problem } from "../finding/problem";
import type { Template } from "./template/template";

type AboutKey = "case" | "dialogue" | "proposal";

/** What a letter is about, where its record must name it and does not, or names what its template knows nothing of. */
export function aboutProblems(
  template: Template,
  record: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  return (["case", "dialogue", "proposal"] as const).flatMap((key) => {
    const isNamed = record[key] !== undefined && record[key] !== null;
    if (isNamed === isNeeded(key, template)) return [];
    return [isNamed ? needsNone(key, template) : needs(key, template)];
  });
}

function isNeeded(key: AboutKey, { case: file, about }: Template): boolean {
  switch (key) {
    case "case":
      return file === "required";
    case "dialogue":
      return about !== undefined;
    case "proposal":
      return about === "proposal";
  }
}

function needs(key: AboutKey, template: Template): Problem {
  const { missing, fix } = words(key, template);
  return {
    rule: `letter-needs-${key}`,
    severity: "error",
    path: ["template"],
    message: missing,
    fix,
  };
}

function words(
  key: AboutKey,
  { id, title }: Template,
): { readonly missing: Text; readonly fix: Text } {
  switch (key) {
    case "case":
      return {
        missing: {
          vi: `\`${title}\` viết về một vụ việc, mà \`case\` chưa nêu tệp hồ sơ của vụ việc`,
          en: `\`${id}\` is about a case, and \`case\` names no case file`,
        },
        fix: {
          vi: `hãy ghi \`case: HO-SO.yaml\`, hoặc soạn từ hồ sơ vụ việc: \`tiepdan draft HO-SO.yaml --template ${id}\``,
          en: `write \`case: CASE.yaml\`, or draft it from the case file: \`tiepdan draft CASE.yaml --template ${id}\``,
        },
      };
    case "dialogue":
      return {
        missing: {
          vi: `\`${title}\` viết về một cuộc đối thoại, mà \`dialogue\` chưa nêu tệp hồ sơ đối thoại`,
          en: `\`${id}\` is about a dialogue, and \`dialogue\` names no record of one`,
        },
        fix: { vi: "hãy ghi `dialogue: DOI-THOAI.yaml`", en: "write `dialogue: DIALOGUE.yaml`" },
      };
    case "proposal":
      return {
        missing: {
          vi: `\`${title}\` viết về một ý kiến nêu tại cuộc đối thoại, mà \`proposal\` chưa nêu ý kiến nào`,
          en: `\`${id}\` is about one proposal raised at a dialogue, and \`proposal\` names none`,
        },
        fix: {
          vi: "hãy ghi `proposal: ` và `id` của ý kiến trong hồ sơ đối thoại",
          en: "write `proposal: ` and the proposal's `id` in the record of the dialogue",
        },
      };
  }
}

const things: Readonly<Record<AboutKey, Text>> = {
  case: { vi: "hồ sơ vụ việc", en: "a case file" },
  dialogue: { vi: "hồ sơ đối thoại", en: "the record of a dialogue" },
  proposal: { vi: "một ý kiến nêu tại cuộc đối thoại", en: "one proposal raised at a dialogue" },
};

function needsNone(key: AboutKey, { id, title }: Template): Problem {
  return {
    rule: `letter-needs-no-${key}`,
    severity: "error",
    path: [key],
    message: {
      vi: `\`${title}\` không soạn từ ${things[key].vi}`,
      en: `\`${id}\` is not written from ${things[key].en}`,
    },
    fix: { vi: `hãy xóa \`${key}\``, en: `delete \`${key}\`` },
  };
}
