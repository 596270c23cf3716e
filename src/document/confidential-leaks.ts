import type { Agency } from "../case/agency-schema";
import type { CaseFile } from "../case/case-schema";
import {
  type ConfidentialValue,
  confidentialValues,
  type KnownNames,
} from "../case/confidential-values";
import { searched } from "../case/word-match";
import { type Path, pathText } from "../finding/path-text";
import type { Problem } from "../finding/problem";
import { maySee } from "./confidential";
import { confidentialFieldValues } from "./confidential-fields";
import { hiddenPlaces } from "./confidential-inlines";
import { type PlacedText, placedTexts } from "./confidential-texts";
import { plainText } from "./node";
import type { OfficialDocument } from "./official-document";
import type { FieldValues } from "./template/field-values";
import type { Template } from "./template/template";

/**
 * Where a composed document would tell its readers who denounced: in marked text that they may not see, or in words that somebody typed
 * into a summary, a reason, a recipient. Titles and case numbers, which also become names of files, never tell anybody.
 * A finding names the place, never the value (khoản 3 Điều 8 Luật Tố cáo).
 */
export function leakProblems(
  document: OfficialDocument,
  sources: LetterSources,
): readonly Problem[] {
  return [
    ...hiddenPlaces(document).map((path) => markedProblem(path, document)),
    ...typedProblems(document, sources),
  ];
}

/** Where the texts of a letter come from. */
export interface LetterSources {
  readonly agency: Agency;
  /** Left out for letters without a case. */
  readonly file?: CaseFile;
  /** What the template asks its caller for, and what was given. */
  readonly fields?: {
    readonly declared: Template["fields"];
    readonly values: FieldValues;
  };
}

function typedProblems(document: OfficialDocument, from: LetterSources): readonly Problem[] {
  const { file, fields } = from;
  const values = [
    ...(file === undefined
      ? []
      : confidentialValues(file, knownNames(document, file, from.agency))),
    ...(fields === undefined ? [] : confidentialFieldValues(fields.declared, fields.values)),
  ];
  if (values.length === 0) return [];
  const { title, metadata, ...rest } = document;
  const texts = [
    ...placedTexts({ title, metadata }),
    ...(maySee(document.audience, "denouncer") ? [] : placedTexts(rest)),
  ].map((placed) => ({ ...placed, words: searched(placed.text) }));
  const sources = placedTexts(file === undefined ? {} : withoutPersons(file)).map((placed) => ({
    ...placed,
    words: searched(placed.text),
  }));
  return values.flatMap((value) => {
    const place = texts.find(
      ({ words, path }) =>
        value.isIn(words) && (value.certainty === "certain" || !isSignature(document, path)),
    );
    if (place === undefined) return [];
    // Words that may speak of another stand in the file for that other.
    const source =
      value.certainty === "certain" ? sources.find(({ words }) => value.isIn(words)) : undefined;
    return [typedProblem(value, place, source)];
  });
}

/** Whether a place is the signature of the office, which names its signer and nobody else. */
function isSignature({ nodes }: OfficialDocument, [part, index]: Path): boolean {
  return part === "nodes" && nodes[Number(index)]?.type === "signature";
}

/** What is left of a file when the persons behind the denunciation are taken away. */
function withoutPersons(file: CaseFile): object {
  const { denouncers: _, complainants: __, representative: ___, ...rest } = file;
  return rest;
}

/** The office and its people, the signer, the denounced, the body that passed the petition on. */
function knownNames({ nodes }: OfficialDocument, file: CaseFile, agency: Agency): KnownNames {
  const { denounced = [], transferredBy } = file;
  const { offices, delegations = [], names, places, superiors = [] } = agency;
  return {
    persons: [
      ...denounced.map(({ name }) => name),
      ...offices.map(({ holder }) => holder),
      ...delegations.map(({ toHolder }) => toHolder),
      // One whom the caller names as signer signs for the office.
      ...nodes.flatMap((node) => (node.type === "signature" ? [plainText(node.name)] : [])),
    ],
    bodies: [
      ...denounced.flatMap(({ post = "", unit = "", address = "" }) => [post, unit, address]),
      ...(typeof transferredBy === "object" ? [transferredBy.name] : []),
      ...[agency.unit, agency.address ?? ""],
      ...names.map(({ name }) => name),
      ...places.map(({ place }) => place),
      ...superiors.map(({ name }) => name),
    ],
  };
}

function markedProblem(path: Path, { template, audience }: OfficialDocument): Problem {
  const place = pathText(path);
  const readers = audience.join(", ");
  return {
    rule: "confidential-leak",
    severity: "error",
    path: [],
    message: {
      vi: `\`${place}\` của \`${template}\` in thông tin bí mật về người tố cáo cho \`${readers}\`: bỏ khỏi mẫu, hoặc lập bản trích.`,
      en: `\`${place}\` of \`${template}\` would tell \`${readers}\` who denounced: take it out of the template, or make an extract.`,
    },
  };
}

const kinds = {
  name: { vi: "họ tên", en: "the name" },
  address: { vi: "địa chỉ", en: "the address" },
  identity: { vi: "số giấy tờ", en: "the paper's number" },
  contact: { vi: "cách liên hệ", en: "the contact" },
  field: { vi: "nội dung", en: "the words" },
} as const;

function typedProblem(
  { kind, certainty, path }: ConfidentialValue,
  { path: place }: PlacedText,
  source: PlacedText | undefined,
): Problem {
  const what = kinds[kind];
  const where = pathText(place);
  const from = source === undefined ? "" : ` (\`${pathText(source.path)}\`)`;
  const isCertain = certainty === "certain";
  return {
    rule: "confidential-leak",
    severity: isCertain ? "error" : "warning",
    path: source?.path ?? path,
    message: isCertain
      ? {
          vi: `\`${where}\` của văn bản${from} ghi ${what.vi} ở \`${pathText(path)}\`, là thông tin bí mật: bỏ khỏi chỗ đó.`,
          en: `\`${where}\` of the document${from} tells ${what.en} of \`${pathText(path)}\`, which is confidential: take it out there.`,
        }
      : {
          vi: `\`${where}\` của văn bản${from} có chữ trùng với ${what.vi} ở \`${pathText(path)}\`: đọc lại để chắc rằng không nói về người tố cáo.`,
          en: `\`${where}\` of the document${from} holds the words of ${what.en} of \`${pathText(path)}\`: make sure that it does not speak of the denouncer.`,
        },
  };
}
