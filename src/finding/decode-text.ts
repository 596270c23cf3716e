import type { Text } from "./finding";

/** Why a source cannot be read as text, and where (an offset in `text`, or 0). */
export interface UnreadableText {
  readonly rule: "not-utf8" | "control-character";
  readonly message: Text;
  readonly fix: Text;
  readonly text: string;
  readonly offset: number;
}

const saveAsUtf8: Text = {
  vi: "hãy lưu lại tệp với mã hóa UTF-8",
  en: "save the file as UTF-8",
};

/** Characters that no text of a case file holds; tabs and line ends are allowed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
export const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

/** Reads UTF-8 bytes, or a string as it is, without the byte order mark. */
export function decodeText(source: string | Uint8Array): string | UnreadableText {
  const decoded = typeof source === "string" ? source : decodeBytes(source);
  if (typeof decoded !== "string") return decoded;
  const text = decoded.startsWith("\uFEFF") ? decoded.slice(1) : decoded;
  const control = controlCharacter.exec(text);
  return control === null ? text : hasControlCharacter(text, control.index);
}

function decodeBytes(bytes: Uint8Array): string | UnreadableText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return {
      rule: "not-utf8",
      message: { vi: "Tệp được lưu với mã hóa UTF-16", en: "The file is saved as UTF-16" },
      fix: saveAsUtf8,
      text: "",
      offset: 0,
    };
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    return {
      rule: "not-utf8",
      message: {
        vi: "Tệp có những byte không phải UTF-8 (có thể là bảng mã cũ như TCVN3, VNI hoặc Windows-1258)",
        en: "The file holds bytes that are not UTF-8 (perhaps an old encoding such as TCVN3, VNI or Windows-1258)",
      },
      fix: saveAsUtf8,
      text,
      offset: Math.max(0, text.indexOf("\uFFFD")),
    };
  }
}

function hasControlCharacter(text: string, offset: number): UnreadableText {
  const code = `\`\\u${text.charCodeAt(offset).toString(16).padStart(4, "0")}\``;
  return {
    rule: "control-character",
    message: {
      vi: `Tệp có ký tự điều khiển ${code}, không phải chữ viết`,
      en: `The file holds the control character ${code}, which is no text`,
    },
    fix: {
      vi: "hãy xóa ký tự đó, hoặc lưu lại tệp dạng văn bản UTF-8",
      en: "remove it, or save the file as UTF-8 text",
    },
    text,
    offset,
  };
}
