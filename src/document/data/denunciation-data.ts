import * as z from "zod";
import type { Petition } from "../../case/case-schema";
import type { ConfidentialMark } from "../confidential";

const text = z.string();
const day = z.iso.date();
const mark: { readonly confidential: ConfidentialMark } = { confidential: "denouncer" };

/** Who denounced whom; what tells of the denouncer is marked, and reaches only audiences that may see it. */
export const denunciationSchema = z.object({
  /** `ông Nguyễn Văn Mẫu`, `bà Ví Dụ và ông Mẫu`. */
  by: text.meta(mark).optional(),
  /** One by one; never empty, so that what is missing is seen. */
  denouncers: z
    .array(
      z.object({
        name: text.optional(),
        address: text.optional(),
        contact: text.optional(),
        identity: z
          .object({
            kind: text,
            number: text,
            issuedOn: day.optional(),
            issuedBy: text.optional(),
          })
          .optional(),
      }),
    )
    .meta(mark),
  /** `ông Trần Văn Thử, Chủ tịch Ủy ban nhân dân xã Ví Dụ`. */
  against: text.optional(),
  /** One by one; never empty. */
  denounced: z.array(
    z.object({
      name: text.optional(),
      post: text.optional(),
      unit: text.optional(),
      address: text.optional(),
    }),
  ),
});

export type DenunciationData = z.infer<typeof denunciationSchema>;

type Denouncer = NonNullable<Petition["denouncers"]>[number];
type Denounced = NonNullable<Petition["denounced"]>[number];

/** What a file says of its denunciation; undefined for files of another kind that name neither side of one. */
export function denunciationOf(petition: Petition): DenunciationData | undefined {
  const { kind, denouncers = [], denounced = [] } = petition;
  if (kind !== "denunciation" && denouncers.length + denounced.length === 0) return undefined;
  const names = denouncers.map(denouncerName);
  const targets = denounced.map(wholeName);
  return {
    ...(names.length === 0 ? {} : { by: together(names) }),
    denouncers: denouncers.length === 0 ? [{}] : denouncers.map(denouncerOf),
    ...(targets.length === 0 ? {} : { against: together(targets) }),
    denounced: denounced.length === 0 ? [{}] : denounced.map(denouncedOf),
  };
}

/** Path of a template value → path in the case file. */
export function denunciationSources({
  denouncers = [],
  denounced = [],
}: Petition): Readonly<Record<string, string>> {
  const sides = [
    ["denouncers", "by", Math.max(1, denouncers.length)],
    ["denounced", "against", Math.max(1, denounced.length)],
  ] as const;
  const keys = ["name", "post", "unit", "address", "contact"].concat(
    ["number", "issuedOn", "issuedBy"].map((key) => `identity.${key}`),
  );
  return Object.fromEntries(
    sides.flatMap(([list, whole, count]) => [
      [`denunciation.${whole}`, `${list}[0].name`],
      ...Array.from({ length: count }, (_, index) => `${list}[${index}]`).flatMap((path) =>
        keys.map((key) => [`denunciation.${path}.${key}`, `${path}.${key}`]),
      ),
    ]),
  );
}

function denouncerOf(denouncer: Denouncer): DenunciationData["denouncers"][number] {
  const { title: _, kind: __, ...rest } = denouncer;
  return { ...rest, name: denouncerName(denouncer) };
}

function denouncedOf({ title, name, ...rest }: Denounced): DenunciationData["denounced"][number] {
  return { ...rest, name: titled(title, name) };
}

/** Only persons denounce (khoản 1 Điều 2 Luật Tố cáo); one whose form of address is not on file is `ông (bà)`. */
function denouncerName({ title, name, kind }: Denouncer): string {
  return title === undefined && (kind ?? "individual") === "individual"
    ? `ông (bà) ${name}`
    : titled(title, name);
}

function wholeName({ title, name, post, unit }: Denounced): string {
  // `Chủ tịch` and `Ủy ban nhân dân xã Mẫu` are said in one breath.
  const office = [post, unit].filter((part) => part !== undefined).join(" ");
  return [titled(title, name), office].filter((part) => part !== "").join(", ");
}

function titled(title: string | undefined, name: string): string {
  return title === undefined ? name : `${title} ${name}`;
}

/** Semicolons part names that hold commas: `A, Trưởng phòng và B`. */
function together(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  const mark = names.some((name) => name.includes(",")) ? "; " : ", ";
  return `${names.slice(0, -1).join(mark)} và ${last}`;
}
