import { decodeText } from "../../finding/decode-text";
import type { Finding, Lang, Text } from "../../finding/finding";
import { type Problem, toFinding } from "../../finding/problem";
import { addDays } from "../../time/iso-date";
import { readTemplate } from "./front-matter";
import type { TemplateFile } from "./read-template-folder";
import type { Template, TemplateSet } from "./template";

/** Own templates beside a set, and what is wrong with their files. */
export interface Joined {
  readonly set: TemplateSet;
  /** The templates that were added. */
  readonly own: readonly Template[];
  readonly findings: readonly Finding[];
}

/**
 * Adds the files of a folder to a set: what stands in `partials/` is a partial, everything else a template. One that says `replaces: true`
 * takes the place of the set's versions of its id on its own days.
 */
export function joinTemplates(
  set: TemplateSet,
  files: readonly TemplateFile[],
  lang: Lang,
): Joined {
  const parts = files.filter(({ name }) => partialName(name) !== undefined);
  const partials = parts.map((part) => readPartial(part, set, lang));
  const read = files
    .filter((file) => !parts.includes(file))
    .map(({ file, bytes }) => readTemplate(bytes, file, lang));
  const own = read.flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
  const sources = Object.fromEntries(
    partials.flatMap(({ name, source }) => (source === undefined ? [] : [[name, source]])),
  );
  return {
    set: {
      templates: [...own.reduce(withoutReplaced, set.templates), ...own],
      partials: { ...set.partials, ...sources },
      partialFiles: {
        ...set.partialFiles,
        ...Object.fromEntries(parts.map(({ file, name }) => [partialName(name) ?? name, file])),
      },
    },
    own,
    findings: [
      ...partials.flatMap(({ finding }) => finding ?? []),
      ...read.flatMap(({ findings }) => findings),
    ],
  };
}

/** `letterhead` of `partials/letterhead`, wherever the folder `partials` stands; undefined for what is no partial. */
function partialName(name: string): string | undefined {
  return /(?:^|\/)partials\/([^/]+)$/u.exec(name)?.[1];
}

function readPartial(
  { file, name, bytes }: TemplateFile,
  { partials }: TemplateSet,
  lang: Lang,
): { readonly name: string; readonly source?: string; readonly finding?: Finding } {
  const own = partialName(name) ?? name;
  const decoded = decodeText(bytes);
  if (typeof decoded !== "string") {
    return { name: own, finding: told(file, decoded.rule, decoded, lang) };
  }
  // A template of the package would change with it.
  if (Object.hasOwn(partials, own)) {
    return { name: own, finding: told(file, "template-partial", nameTaken(own), lang) };
  }
  return { name: own, source: decoded.normalize("NFC").replaceAll("\r\n", "\n") };
}

function told(
  file: string,
  rule: string,
  { message, fix }: { readonly message: Text; readonly fix?: Text },
  lang: Lang,
): Finding {
  const problem: Problem = {
    ...{ rule, severity: "error", path: [], message },
    ...(fix === undefined ? {} : { fix }),
  };
  return toFinding(problem, lang, { file: `${file}.hbs`, line: 1, column: 1 });
}

function nameTaken(name: string): { readonly message: Text; readonly fix: Text } {
  return {
    message: {
      vi: `Đã có phần mẫu tên \`${name}\``,
      en: `There is a partial named \`${name}\` already`,
    },
    fix: { vi: "hãy đặt tên khác cho tệp", en: "give the file another name" },
  };
}

/** The versions of an id cut back to the days on which the new one is not used. */
function withoutReplaced(
  templates: readonly Template[],
  { id, replaces, inForce: { from, to } }: Template,
): readonly Template[] {
  if (replaces !== true) return templates;
  return templates.flatMap((template) => {
    const { inForce } = template;
    const startsLater = to !== undefined && inForce.from > to;
    const endsBefore = inForce.to !== undefined && inForce.to < from;
    if (template.id !== id || startsLater || endsBefore) return [template];
    const before = inForce.from < from ? [{ from: inForce.from, to: addDays(from, -1) }] : [];
    const rest = inForce.to === undefined ? {} : { to: inForce.to };
    const after =
      to !== undefined && (inForce.to === undefined || to < inForce.to)
        ? [{ from: addDays(to, 1), ...rest }]
        : [];
    return [...before, ...after].map((span) => ({ ...template, inForce: span }));
  });
}
