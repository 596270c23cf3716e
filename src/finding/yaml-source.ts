import { Composer, type Document } from "yaml";
import { decodeText } from "./decode-text";
import type { Finding, Lang, SourcePosition, Text } from "./finding";
import { isJson, readCleanJson } from "./json-source";
import { lineIndex } from "./line-index";
import { type Path, pathText } from "./path-text";
import { defaultLimits, limitProblem, type YamlLimits } from "./yaml-limits";
import { offsetAt } from "./yaml-position";
import { scanYaml } from "./yaml-scan";
import { syntaxMessage } from "./yaml-syntax";
import { yamlValue } from "./yaml-value";

export interface YamlSourceOptions extends Partial<YamlLimits> {
  readonly file: string;
  readonly lang?: Lang;
  /** The line of the file on which the source starts; 1 unless it is a part of the file. */
  readonly firstLine?: number;
  /** `json` refuses what is YAML but not JSON. */
  readonly format?: "yaml" | "json";
  /** A path as findings may print it, where keys may tell what is confidential. */
  readonly printed?: (path: Path) => Path;
}

/** The data of a source with the places it came from. `value` is undefined when a finding is an error. */
export interface YamlSource {
  readonly value: unknown;
  readonly positionOf: (path: Path, part?: "key" | "value") => SourcePosition;
  readonly findings: readonly Finding[];
}

/** A file with thousands of faults is told about the first ones. */
const mostFindings = 100;

interface Fault {
  readonly rule: string;
  readonly message: Text;
  readonly fix?: Text;
  readonly path?: Path;
  readonly offset: number;
}

/**
 * Reads one YAML 1.2 document (core schema: days stay text, `yes` stays text) or JSON, from text or UTF-8 bytes. All text comes out in
 * NFC. Anything wrong is a finding with line and column: too large, not UTF-8, empty, nested too deep, too many elements, syntax,
 * several documents, a key twice, `__proto__`, aliases without end. Nothing throws.
 */
export function readYamlSource(
  source: string | Uint8Array,
  options: YamlSourceOptions,
): YamlSource {
  const limits = { ...defaultLimits, ...options };
  if (isLarger(source, limits.maxBytes)) return refuse("", [tooLarge(limits.maxBytes)], options);
  const decoded = decodeText(source);
  if (typeof decoded !== "string") return refuse(decoded.text, [decoded], options);
  const clean = decoded.trimStart().startsWith("{") ? readCleanJson(decoded, limits) : undefined;
  return clean === undefined
    ? readComposed(decoded, limits, options)
    : fromJson(clean.value, decoded, limits, options);
}

/** Places in a JSON text are looked up only when somebody asks. */
function fromJson(
  value: unknown,
  text: string,
  limits: YamlLimits,
  options: YamlSourceOptions,
): YamlSource {
  let composed: YamlSource | undefined;
  const positionOf: YamlSource["positionOf"] = (path, part) => {
    composed ??= readComposed(text, limits, options);
    return composed.positionOf(path, part);
  };
  return { value, positionOf, findings: [] };
}

function readComposed(decoded: string, limits: YamlLimits, options: YamlSourceOptions): YamlSource {
  const scan = scanYaml(decoded, limits);
  if ("refused" in scan) {
    return refuse(
      decoded,
      [{ ...limitProblem(scan.refused, limits), offset: scan.offset }],
      options,
    );
  }
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const documents = [...composer.compose(scan.tokens, true, decoded.length)] as Document.Parsed[];
  const [document] = documents;
  const faults = documents
    .flatMap(({ errors }) => errors)
    .map((error) => syntaxFault(error.pos[0], syntaxMessage(error)));
  if (document === undefined || faults.length > 0) return refuse(decoded, faults, options);
  const second = documents[1];
  if (second !== undefined) return refuse(decoded, [severalDocuments(second.range[0])], options);
  const { value, problems } = yamlValue(document, limits, options.printed);
  if (problems.length > 0) return refuse(decoded, problems, options);
  if (value === null || value === undefined) return refuse(decoded, [emptyFile], options);
  if (options.format === "json" && !isJson(decoded)) return refuse(decoded, [notJson], options);
  const position = lineIndex(decoded, options.file, options.firstLine);
  return {
    value,
    positionOf: (path, part = "value") => position(offsetAt(document, path, part)),
    findings: [],
  };
}

function refuse(
  text: string,
  faults: readonly Fault[],
  { file, firstLine, lang = "vi", printed = (path) => path }: YamlSourceOptions,
): YamlSource {
  const position = lineIndex(text, file, firstLine);
  const findings = faults.slice(0, mostFindings).map(
    ({ rule, message, fix, path = [], offset }): Finding => ({
      rule,
      severity: "error",
      message: message[lang],
      path: pathText(printed(path)),
      at: position(offset),
      ...(fix === undefined ? {} : { fix: fix[lang] }),
    }),
  );
  return { value: undefined, positionOf: () => position(0), findings };
}

function isLarger(source: string | Uint8Array, maxBytes: number): boolean {
  if (typeof source !== "string") return source.byteLength > maxBytes;
  return (
    source.length > maxBytes ||
    (source.length * 3 > maxBytes && Buffer.byteLength(source) > maxBytes)
  );
}

function tooLarge(maxBytes: number): Fault {
  const size = `${Math.round((maxBytes / (1024 * 1024)) * 10) / 10} MiB`;
  return {
    rule: "file-too-large",
    message: { vi: `Tệp lớn hơn ${size}`, en: `The file is larger than ${size}` },
    fix: {
      vi: "hãy chia thành nhiều tệp; tài liệu đính kèm không nằm trong hồ sơ này",
      en: "split it; attachments do not belong in it",
    },
    offset: 0,
  };
}

function syntaxFault(offset: number, message: Text): Fault {
  return { rule: "yaml-syntax", message, offset };
}

function severalDocuments(offset: number): Fault {
  return {
    rule: "several-documents",
    message: {
      vi: "Tệp có nhiều hồ sơ cách nhau bằng `---`",
      en: "The file holds several documents separated by `---`",
    },
    fix: {
      vi: "hãy để mỗi hồ sơ một tệp, hoặc dùng NDJSON, mỗi hồ sơ một dòng",
      en: "keep one record per file, or write NDJSON, one record a line",
    },
    offset,
  };
}

const emptyFile: Fault = {
  rule: "empty-file",
  message: { vi: "Tệp không có nội dung", en: "The file is empty" },
  fix: { vi: "hãy bắt đầu từ `tiepdan new petition`", en: "start from `tiepdan new petition`" },
  offset: 0,
};

const notJson: Fault = {
  rule: "json-syntax",
  message: { vi: "Nội dung không phải JSON", en: "This is not JSON" },
  fix: {
    vi: "hãy đặt tên mục và chữ trong dấu nháy kép, không để dấu phẩy thừa",
    en: "put keys and text in double quotes, and leave no comma over",
  },
  offset: 0,
};
