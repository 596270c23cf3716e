import { readYamlSource } from "../finding/yaml-source";
import type { Input } from "./input";

/** Whether an input is a record of a kind: `record: letter`, `record: document`, `record: office`, `record: dialogue`. */
export function isRecord(
  { file, bytes }: Input,
  kind: "document" | "letter" | "office" | "dialogue",
): boolean {
  // Reading it takes time, so only what has the words is read to see whether they stand at the top.
  const says = new RegExp(`["']?record["']?\\s*:\\s*["']?${kind}(?![\\w-])`, "u");
  if (!says.test(new TextDecoder().decode(bytes))) return false;
  const { value } = readYamlSource(bytes, { file });
  return typeof value === "object" && value !== null && "record" in value
    ? value.record === kind
    : false;
}
