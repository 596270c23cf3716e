import type { Finding, Lang, Parsed, SourcePosition } from "../finding/finding";
import { type Path, pathText } from "../finding/path-text";
import { type LawBook, lawBookFrom } from "./law-book";
import type { LawData } from "./law-data";
import type { LawProblem, PlacedLaw } from "./law-problem";
import { lawFileSchema } from "./law-schema";
import { referenceProblems } from "./reference-problems";
import { spanProblems } from "./span-problems";

/** One file of law data, already read: a mapping with `instruments`, `provisions` or both. */
export interface LawSource {
  readonly value: unknown;
  /** Where a path of the value stands, for the findings. */
  readonly positionOf?: (path: Path) => SourcePosition | undefined;
}

/**
 * Reads and checks law data from all its files together: shape, ids, references, days of force. Findings that are errors spoil it;
 * a provision without Vietnamese words is only told. `parseLaw([{ value: parse(instruments) }, { value: parse(provisions) }])`.
 */
export function parseLaw(
  sources: readonly LawSource[],
  options: { readonly lang?: Lang } = {},
): Parsed<LawBook> {
  const parsed = parseLawData(sources, options);
  return parsed.ok
    ? { ok: true, value: lawBookFrom(parsed.value), findings: parsed.findings }
    : parsed;
}

/** Like `parseLaw`, but gives the checked data themselves, to be stored as JSON and opened by `lawBookFrom`. */
export function parseLawData(
  sources: readonly LawSource[],
  options: { readonly lang?: Lang } = {},
): Parsed<LawData> {
  const lang = options.lang ?? "vi";
  const finding = ({ rule, severity, file, path, message }: LawProblem): Finding => {
    const at = sources[file]?.positionOf?.(path);
    return {
      rule,
      severity,
      message: message[lang],
      path: pathText(path),
      ...(at === undefined ? {} : { at }),
    };
  };
  const { law, problems: shapes } = readShapes(sources);
  // Entries of a wrong shape are not read, so what refers to them cannot be judged.
  const problems =
    shapes.length > 0
      ? shapes
      : [...referenceProblems(law), ...spanProblems(law), ...missingWords(law)];
  const findings = problems.map(finding);
  if (problems.some(({ severity }) => severity === "error")) return { ok: false, findings };
  return {
    ok: true,
    value: {
      instruments: law.instruments.map(({ entry }) => entry),
      provisions: law.provisions.map(({ entry }) => entry),
    },
    findings,
  };
}

function readShapes(sources: readonly LawSource[]): {
  readonly law: PlacedLaw;
  readonly problems: readonly LawProblem[];
} {
  const problems: LawProblem[] = [];
  const data = sources.map(({ value }, file): LawData => {
    const shape = lawFileSchema.safeParse(value);
    if (shape.success) {
      return {
        instruments: (shape.data.instruments ?? []) as LawData["instruments"],
        provisions: (shape.data.provisions ?? []) as LawData["provisions"],
      };
    }
    problems.push(...shape.error.issues.map((issue) => shapeProblem(issue, file)));
    return { instruments: [], provisions: [] };
  });
  const placed = <T>(list: (of: LawData) => readonly T[], key: string) =>
    data.flatMap((of, file) =>
      list(of).map((entry, position) => ({ entry, file, path: [key, position] })),
    );
  return {
    law: {
      instruments: placed((of) => of.instruments, "instruments"),
      provisions: placed((of) => of.provisions, "provisions"),
    },
    problems,
  };
}

function shapeProblem(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string },
  file: number,
): LawProblem {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const place = pathText(path);
  return {
    rule: "law-shape",
    severity: "error",
    file,
    path,
    message: {
      vi: `\`${place}\` không đúng dạng dữ liệu luật (${issue.message}); hãy viết theo các mục đã có`,
      en: `\`${place}\` does not fit law data (${issue.message}); write it like the entries already there`,
    },
  };
}

function missingWords(law: PlacedLaw): readonly LawProblem[] {
  return law.provisions.flatMap(({ entry, file, path }) =>
    entry.says.vi === undefined
      ? [
          {
            rule: "law-missing-says",
            severity: "info" as const,
            file,
            path: [...path, "says"],
            message: {
              vi: `\`${entry.id}\`: chưa có \`says.vi\`; hãy viết nội dung bằng tiếng Việt trước khi quy tắc dựa vào`,
              en: `\`${entry.id}\`: has no \`says.vi\`; write what it says in Vietnamese before a rule rests on it`,
            },
          },
        ]
      : [],
  );
}
