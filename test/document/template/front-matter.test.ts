import { describe, expect, it } from "vitest";
import { readTemplate } from "../../../src/document/template/front-matter";

const lines = [
  "---",
  "id: own-note",
  "title: Thông báo của cơ quan",
  "inForce: { from: 2026-07-01 }",
  "kind: Thông báo",
  "symbol: TB",
  "audience: [complainant]",
  "---",
  "<title>THÔNG BÁO</title>",
  "",
];

/** The sample file with one of its lines, counted from 1, written anew; an empty text takes the line out. */
function fileWith(line: number, text: string): string {
  return lines
    .flatMap((old, index) => (index + 1 === line ? (text === "" ? [] : [text]) : [old]))
    .join("\n");
}

/** The places and messages of a file's findings; fails when there are none. */
function faultsOf(source: string): readonly string[] {
  const parsed = readTemplate(source, "own/note", "en");
  if (parsed.ok) throw new Error("The file was read without a finding.");
  return parsed.findings.map(
    ({ at, path, severity }) => `${severity} ${at?.file}:${at?.line} ${path}`,
  );
}

describe("the front matter of a template", () => {
  it("is read with the body and the line on which the body begins", () => {
    const parsed = readTemplate(lines.join("\n"), "own/note");
    expect(parsed.ok && parsed.value).toEqual({
      id: "own-note",
      file: "own/note",
      title: "Thông báo của cơ quan",
      inForce: { from: "2026-07-01" },
      kind: "Thông báo",
      symbol: "TB",
      audience: ["complainant"],
      cites: [],
      papers: [],
      forRules: [],
      regime: "state",
      case: "required",
      signs: "own",
      bases: [],
      fields: {},
      body: "<title>THÔNG BÁO</title>\n",
      bodyLine: 9,
      headLines: { id: 2, title: 3, inForce: 4, kind: 5, symbol: 6, audience: 7 },
    });
  });

  it("may have Windows line ends, a byte order mark and decomposed letters", () => {
    const strange = `\ufeff${lines.join("\r\n").normalize("NFD")}`;
    const parsed = readTemplate(strange, "own/note");
    expect(parsed.ok && parsed.value.title).toBe("Thông báo của cơ quan");
    expect(parsed.ok && parsed.value.bodyLine).toBe(9);
  });

  it("must be there: a file without it is a finding on line 1 that says what to write", () => {
    const parsed = readTemplate("<title>THÔNG BÁO</title>\n", "own/note");
    expect(parsed.findings).toMatchObject([
      { rule: "template-front-matter", severity: "error", at: { file: "own/note.hbs", line: 1 } },
    ]);
    expect(parsed.findings[0]?.message).toContain("`---`");
    expect(parsed.findings[0]?.fix).toContain("`inForce`");
  });

  it("must be closed by a second line of dashes", () => {
    expect(faultsOf(fileWith(8, ""))).toEqual(["error own/note.hbs:1 "]);
  });

  it("that is not YAML is a finding on the line of the mistake", () => {
    expect(faultsOf(fileWith(5, "kind: [Thông báo"))).toHaveLength(1);
    expect(faultsOf(fileWith(5, "kind: Thông báo\nkind: Giấy mời"))[0]).toMatch(
      /^error own\/note\.hbs:6 /u,
    );
  });

  it.each([
    ["an id in capitals", 2, "id: Own Note", "error own/note.hbs:2 id"],
    ["an empty title", 3, 'title: " "', "error own/note.hbs:3 title"],
    ["a day that is none", 4, "inForce: { from: 2026-02-30 }", "error own/note.hbs:4 inForce.from"],
    [
      "a last day before the first",
      4,
      "inForce: { from: 2026-07-01, to: 2026-06-30 }",
      "error own/note.hbs:4 inForce.to",
    ],
    ["an audience of nobody", 7, "audience: []", "error own/note.hbs:7 audience"],
    ["a key that does not exist", 5, "kind: Thông báo\nsimbol: TB", "error own/note.hbs:6 simbol"],
    [
      "an outcome that does not exist",
      5,
      "kind: Thông báo\noutcome: maybe",
      "error own/note.hbs:6 outcome",
    ],
    [
      "a thing that no letter is about",
      5,
      "kind: Thông báo\nabout: session",
      "error own/note.hbs:6 about",
    ],
    [
      "a case and a dialogue at once",
      5,
      "kind: Thông báo\ncase: required\nabout: dialogue",
      "error own/note.hbs:7 about",
    ],
  ])("with %s is a finding on its line", (_, line, text, fault) => {
    expect(faultsOf(fileWith(line, text))).toEqual([fault]);
  });

  it.each(["dialogue", "proposal"])("about a %s has no case, said or not", (about) => {
    for (const said of ["", "\ncase: none"]) {
      const parsed = readTemplate(
        fileWith(5, `kind: Thông báo\nabout: ${about}${said}`),
        "own/note",
      );
      expect(parsed.ok && [parsed.value.about, parsed.value.case]).toEqual([about, "none"]);
    }
  });

  it("without a needed key is a finding that names the key", () => {
    expect(faultsOf(fileWith(7, ""))).toEqual([expect.stringMatching(/^error .* audience$/u)]);
  });

  it("speaks Vietnamese unless told otherwise", () => {
    const source = fileWith(2, "id: Own Note");
    const [vi, en] = [readTemplate(source, "own/note"), readTemplate(source, "own/note", "en")].map(
      ({ findings }) => findings[0]?.message,
    );
    expect(vi).toBe("`id` là `Own Note`");
    expect(en).toBe("`id` is `Own Note`");
  });
});
