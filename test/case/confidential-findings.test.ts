import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseCase } from "../../src/case/parse-case";
import { parseRecord } from "../../src/case/parse-record";
import { formatFindings, type ReportFormat } from "../../src/report/format";

const formats: readonly ReportFormat[] = ["stylish", "json", "junit", "sarif", "github"];
const head = "record: petition\nid: 12/TC\nkind: denunciation\n";

/** Every report of what is wrong with a source, in both languages. */
function reports(source: string): string {
  return (["vi", "en"] as const)
    .flatMap((lang) => {
      const { findings } = parseCase(source, { file: "12.yaml", lang });
      expect(findings.length).toBeGreaterThan(0);
      return formats.map((format) => formatFindings(findings, format, { lang }));
    })
    .join("\n");
}

describe("no report on a case file quotes what tells who denounced:", () => {
  it.each([
    ["a name in place of the list", "denouncers: Bí Danh Kín"],
    ["a name in place of a person", "denouncers: [Bí Danh Kín]"],
    ["a name as a key", "denouncers: [{ Bí Danh Kín: x }]"],
    ["a name as a key, twice", "denouncers: [{ Bí Danh Kín: x, Bí Danh Kín: y }]"],
    ["a name where a form of address belongs", "denouncers: [{ name: A, title: Bí Danh Kín }]"],
    ["a name where a kind belongs", "denouncers: [{ name: A, kind: Bí Danh Kín }]"],
    ["a name in a list", "denouncers: [{ name: [Bí Danh Kín] }]"],
    ["an address with keys", "denouncers: [{ name: A, address: { Bí Danh Kín: x } }]"],
    ["a paper by its name", "denouncers: [{ name: A, identity: Bí Danh Kín }]"],
    ["a key in a paper", "denouncers: [{ name: A, identity: { Bí Danh Kín: x } }]"],
    [
      "half a character",
      '{"record":"petition","id":"1","denouncers":[{"name":"Bí Danh Kín \\ud800"}]}',
    ],
    ["the name of a repeated part", "denouncers: [{ name: *Bí Danh Kín }]"],
    ["complainants of a denunciation", "complainants: [{ name: A, title: Bí Danh Kín }]"],
    ["a representative of a denunciation", "representative: Bí Danh Kín"],
    ["a key of a representative", "representative: { kind: group, name: A, Bí Danh Kín: x }"],
  ])("%s", (_, source) => {
    const told = reports(source.startsWith("{") ? source : `${head}${source}\n`);
    expect(told).not.toContain("Danh");
    expect(told).not.toContain("Kín");
  });

  it.each([
    ["a paper's number without quotes", "number: 27182818284"],
    ["the day of a paper", "number: x, issuedOn: 27/18/2818"],
    ["a day written the other way round", "number: x, issuedOn: 27-08-2018"],
  ])("%s", (_, source) => {
    const told = reports(`${head}denouncers: [{ name: A, identity: { kind: CCCD, ${source} } }]\n`);
    expect(told).not.toMatch(/27182818284|2818|2018/u);
  });

  it("a file that is the petition itself", () => {
    expect(reports("Tôi là Bí Danh Kín, xin tố cáo")).not.toContain("Danh");
  });

  it("and each still says where the fault is and what to write", () => {
    const { findings } = parseCase(`${head}denouncers:\n  - name: A\n    title: Bí Danh Kín\n`, {
      file: "12.yaml",
      lang: "en",
    });
    expect(findings).toEqual([
      {
        rule: "unknown-value",
        severity: "error",
        path: "denouncers[0].title",
        message: "`denouncers[0].title` is `•••` (confidential, not shown)",
        fix: "write one of: `ông`, `bà`",
        at: { file: "12.yaml", line: 6, column: 12 },
      },
    ]);
  });
});

describe("reports on other files quote what they quoted before:", () => {
  it.each([
    ["complainants of a complaint", "kind: complaint\ncomplainants: [{ name: A, title: quý }]\n"],
    ["complainants of a file without a kind", "complainants: [{ name: A, title: quý }]\n"],
    ["the denounced", "kind: denunciation\ndenounced: [{ name: A, title: quý }]\n"],
    ["keys that the schema knows", "kind: denunciation\ndenouncers: [{ name: A, name: quý }]\n"],
  ])("%s", (_, source) => {
    const { findings } = parseCase(`record: petition\nid: 1/KN\n${source}`, { lang: "en" });
    expect(findings.map(({ message }) => message).join()).toMatch(/quý|`name` is written twice/u);
  });
});

describe("data that say of themselves that they are confidential", () => {
  it("are not quoted either: marked stretches of a document's text", () => {
    const stretch = z.strictObject({
      text: z.string(),
      confidential: z.literal("denouncer").optional(),
    });
    const schema = z.strictObject({ inlines: z.array(stretch) });
    const told = (line: string) =>
      parseRecord(schema, `inlines: [{ ${line} }]`, {})
        .findings.map(({ message }) => message)
        .join();
    expect(told("text: 27182818, confidential: denouncer")).not.toContain("2718");
    expect(told("text: 27182818")).toContain("2718");
  });
});
