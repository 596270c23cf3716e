import type { Finding } from "../finding/finding";

/** JUnit XML: one suite per file, one test case per finding; errors fail, the rest is told in the output. */
export function formatJunit(findings: readonly Finding[]): string {
  const files = [...new Set(findings.map(fileOf))];
  const suites = files.map((file) =>
    suite(
      file,
      findings.filter((finding) => fileOf(finding) === file),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

const fileOf = ({ at }: Finding): string => at?.file ?? "tiepdan";

function suite(file: string, findings: readonly Finding[]): string {
  const failures = findings.filter(({ severity }) => severity === "error").length;
  const head = `  <testsuite name="${escapeXml(file)}" tests="${findings.length}" failures="${failures}" errors="0">`;
  return [head, ...findings.map(testCase), "  </testsuite>"].join("\n");
}

function testCase(finding: Finding): string {
  const { rule, severity, message, fix, path, at } = finding;
  const place = at === undefined ? "" : `:${at.line}:${at.column}`;
  const name = escapeXml(path === "" ? rule : `${rule} (${path})`);
  const text = escapeXml(
    `${fileOf(finding)}${place} ${message}${fix === undefined ? "" : `: ${fix}`}`,
  );
  const body =
    severity === "error"
      ? `<failure type="${escapeXml(rule)}" message="${escapeXml(message)}">${text}</failure>`
      : `<system-out>${severity}: ${text}</system-out>`;
  return `    <testcase classname="${escapeXml(fileOf(finding))}" name="${name}">${body}</testcase>`;
}

/** Text for XML 1.0, in content and attributes; characters that XML cannot hold become U+FFFD. */
function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML cannot hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\uFFFD")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&apos;")
      .replace(/[\t\n\r]/gu, (character) => `&#${character.charCodeAt(0)};`)
  );
}
