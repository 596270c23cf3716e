import type { ErrorCode, YAMLError } from "yaml";
import type { Text } from "./finding";

const general: Text = {
  vi: "Tệp viết sai cú pháp YAML ở chỗ này; hãy kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy",
  en: "The file is not written in YAML here; check indentation, colons and quotes",
};

const byCode: Partial<Record<ErrorCode, Text>> = {
  TAB_AS_INDENT: {
    vi: "Dòng này thụt vào bằng phím Tab; hãy dùng dấu cách",
    en: "This line is indented with a tab; use spaces",
  },
  BAD_INDENT: {
    vi: "Dòng này thụt vào không đều với các dòng cùng nhóm; hãy căn lại bằng dấu cách",
    en: "This line is not indented like the others of its group; align it with spaces",
  },
  MISSING_CHAR: {
    vi: "Thiếu một dấu: có thể là dấu hai chấm, dấu nháy đóng hoặc dấu ngoặc đóng; hãy thêm vào",
    en: "A character is missing, perhaps a colon, a closing quote or a closing bracket; add it",
  },
  MULTILINE_IMPLICIT_KEY: {
    vi: "Tên mục phải nằm trên một dòng và theo sau là dấu hai chấm; hãy sửa lại dòng này",
    en: "A key must stand on one line and be followed by a colon; mend this line",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: "Một dòng chỉ chứa một mục; hãy đưa mục sau xuống dòng mới, hoặc đặt giá trị có dấu hai chấm trong dấu nháy",
    en: "A line holds one key only; put the next one on a new line, or put a value with a colon in quotes",
  },
  BAD_SCALAR_START: {
    vi: "Giá trị bắt đầu bằng một dấu dành riêng; hãy đặt giá trị trong dấu nháy kép",
    en: "The value starts with a reserved character; put the value in double quotes",
  },
  BAD_DQ_ESCAPE: {
    vi: "Sau dấu `\\` trong dấu nháy kép không phải ký hiệu hợp lệ; hãy viết `\\\\`",
    en: "What follows `\\` in double quotes is no escape; write `\\\\`",
  },
  BAD_ALIAS: {
    vi: "Dấu `*` dùng lại một đoạn không có tên như vậy; hãy đặt giá trị trong dấu nháy",
    en: "The `*` repeats a part that does not exist; put the value in quotes",
  },
  MULTIPLE_DOCS: {
    vi: "Tệp có nhiều hồ sơ cách nhau bằng `---`; hãy để mỗi hồ sơ một tệp",
    en: "The file holds several documents separated by `---`; keep one record per file",
  },
  TAG_RESOLVE_FAILED: {
    vi: "Không dùng được nhãn kiểu (`!…`); hãy xóa nhãn",
    en: "Type tags (`!…`) are not used here; delete it",
  },
  KEY_OVER_1024_CHARS: {
    vi: "Tên mục dài quá 1024 ký tự; có thể thiếu dấu nháy đóng",
    en: "A key is longer than 1024 characters; a closing quote may be missing",
  },
};

/** A sentence for an error of the YAML parser. */
export function syntaxMessage(error: YAMLError): Text {
  return byCode[error.code] ?? general;
}
