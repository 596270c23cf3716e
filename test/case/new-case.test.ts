import { describe, expect, it } from "vitest";
import { factCatalogue } from "../../src/case/fact-catalogue";
import { newCase } from "../../src/case/new-case";
import { parseCase } from "../../src/case/parse-case";
import { readYamlSource } from "../../src/finding/yaml-source";

const skeleton = newCase("petition");

describe("the skeleton of a petition", () => {
  it("lacks its number only, and says so", () => {
    expect(parseCase(skeleton, { lang: "en" }).findings).toMatchObject([
      { rule: "missing-key", path: "id" },
    ]);
  });

  it("parses with its number filled in, and claims nothing else", () => {
    const parsed = parseCase(skeleton.replace(/^id:/mu, 'id: "12/KN"'));
    expect(parsed).toEqual({ ok: true, value: { record: "petition", id: "12/KN" }, findings: [] });
  });

  it("parses with its blanks filled in", () => {
    const filled = skeleton
      .replace(/^id:/mu, 'id: "12/KN"')
      .replace(/^kind:/mu, "kind: complaint")
      .replace(/^signed:/mu, "signed: true")
      .replace("- name:", "- name: Nguyễn Văn Mẫu")
      .replace(/^representative:/mu, "representative: none")
      .replace(/^ {4}issuedOn:/mu, "    issuedOn: 2026-07-01");
    expect(parseCase(filled)).toMatchObject({
      ok: true,
      value: {
        kind: "complaint",
        signed: true,
        complainants: [{ name: "Nguyễn Văn Mẫu" }],
        representative: "none",
        complaint: { object: { issuedOn: "2026-07-01" } },
      },
    });
  });

  it("parses with its commented groups opened", () => {
    const opened = skeleton
      .replace(/^id:/mu, 'id: "12/KN"')
      // Groups in place of a word: the mark gives way to a space.
      .replace(/^#(?= +(?:- )?(?:what|kind|name|lawful|on|number):)/gmu, " ")
      // Groups under their own name: the mark and its space go.
      .replace(/^( *)# ((?:handledBy|obstacles|groundsCheck|remoteArea|complexity):)/gmu, "$1$2")
      .replace(/^( *)# ( +(?:- )?(?:role|unit|from|to|reason|on|found|finding):)/gmu, "$1$2")
      .replaceAll('""', '"điền"');
    const parsed = parseCase(opened, { lang: "en" });
    expect(parsed.findings).toEqual([]);
    expect(parsed).toMatchObject({
      value: {
        handledBy: { role: "commune-chair" },
        representative: { kind: "by-law", lawful: true },
        transferredBy: { kind: "agency", on: "2026-07-01" },
        complaint: {
          obstacles: [{ from: "2026-06-01", to: "2026-06-10" }],
          groundsCheck: { found: [] },
          remoteArea: { finding: false },
          complexity: { finding: false },
        },
        events: [{ what: "accepted", on: "2026-07-01", number: "05/TB-UBND" }],
      },
    });
  });

  it("is in NFC", () => {
    expect(skeleton.normalize("NFC")).toBe(skeleton);
  });

  it("names only entries that the schema knows", () => {
    const { value } = readYamlSource(skeleton, { file: "new" });
    const tops = new Set(
      [...factCatalogue.values()].flatMap(({ path }) =>
        path === undefined ? [] : [path.split(/[.[]/u)[0]],
      ),
    );
    const persons = ["complainants", "denouncers", "denounced", "petitioners"];
    const known = new Set([...tops, "record", "id", "summary", ...persons]);
    expect(Object.keys(value as object).filter((key) => !known.has(key))).toEqual([]);
  });
});
