import { describe, expect, it } from "vitest";
import { checkTemplates } from "../../../src/document/template/check-templates";
import { projectLaw } from "../../law/law-files";
import { type Own, setOf, templateOf } from "./template-set";

const law = projectLaw();

/** Severity, rule, line and English message of each finding. */
function found(own: Own, body = "<p>x</p>"): readonly string[] {
  return checkTemplates(setOf([templateOf(body, own)]), { lang: "en", law }).map(
    ({ rule, severity, at, message }) => `${severity} ${rule} ${at?.line} ${message}`,
  );
}

describe("the acts that a template rests on", () => {
  it("must exist; a near id is suggested", () => {
    expect(found({ more: "cites: [LKN-2012]\n" })).toEqual([
      "error template-law 8 No text has the id `LKN-2012`: did you mean `LKN-2011`?",
    ]);
  });

  // Luật Khiếu nại is in force from 2012-07-01.
  it("must be in force on every day on which the template is used", () => {
    const early = { inForce: "{ from: 2012-06-30 }", more: "cites: [LKN-2011]\n" };
    expect(found(early)[0]).toMatch(/^error template-law 8 `LKN-2011` is in force 2012-07-01\.\./u);
    expect(found({ ...early, inForce: "{ from: 2012-07-01 }" })).toEqual([]);
  });

  it("include the one that prescribes the form", () => {
    const more = 'form: { number: Mẫu số 01, version: "1", instrument: ND1-1999 }\n';
    expect(found({ more })[0]).toContain("template-law 8 No text has the id `ND1-1999`");
  });

  it("that `<basis/>` may name must exist, whether dead or not", () => {
    const of = (id: string) => found({ more: `case: none\nbases: [${id}]\n` }, "<basis/>");
    expect(of("LTCD-2013")).toEqual([]);
    expect(of("LTCD-2031")[0]).toContain("error template-law 9 No text has the id");
  });

  it("are not looked up without a law", () => {
    const set = setOf([templateOf("<p>x</p>", { more: "cites: [LKN-2012]\n" })]);
    expect(checkTemplates(set)).toEqual([]);
  });
});

describe("the front matter against the body", () => {
  it("warns of legal bases that nothing prints", () => {
    expect(found({ more: "bases: [LTCD-2013]\n" })[0]).toMatch(
      /^warning template-check 8 .*bases/u,
    );
  });

  it("holds no Handlebars: it is never filled", () => {
    const more = 'fields:\n  about: { type: text, label: "{{date}}" }\n';
    expect(found({ more }, "<p>{{fields.about}}</p>")).toEqual([
      "error template-check 9 `fields.about` holds `{{`: the front matter is text and is not filled in.",
    ]);
  });
});

describe("the abbreviation of a kind", () => {
  const withKind = (kind: string, symbol: string | undefined, more = ""): readonly string[] => {
    const template = templateOf("<p>x</p>", { more });
    const { symbol: _, ...plain } = { ...template, kind };
    const own = symbol === undefined ? plain : { ...plain, symbol };
    return checkTemplates(setOf([own]), { lang: "en" }).map(
      ({ severity, rule, message }) => `${severity} ${rule} ${message}`,
    );
  };

  it.each([
    ["Báo cáo", "BC"],
    ["Công văn", undefined],
    ["Tờ trình", "TTr"],
  ])("of %s is %s", (kind, symbol) => {
    expect(withKind(kind, symbol)).toEqual([]);
  });

  it("that is none is a warning, which tells that of the kind", () => {
    expect(withKind("Tờ trình", "TT")).toEqual([
      "warning template-symbol `TT` is the abbreviation of no kind of document: did you mean `TTr`?",
    ]);
  });

  it("that is left out is a warning where the kind has one", () => {
    expect(withKind("Kế hoạch", undefined)).toEqual([
      "warning template-symbol `Kế hoạch` has an abbreviation in its number: write `symbol: KH`.",
    ]);
  });

  // A dispatch of the State has none, one of the Party has CV.
  it("of a dispatch is for the Party alone", () => {
    expect(withKind("Công văn", "CV")[0]).toContain("`CV` is the abbreviation of no kind");
    expect(withKind("Công văn", "CV", "regime: party\n")).toEqual([]);
  });
});

describe("the tables of a template", () => {
  it.each([
    [
      "columns and rows that agree",
      "<columns>left 2, right 1</columns><tr><td>a</td><td>b</td></tr>",
    ],
    ["no columns", "<tr><th>a</th><th>b</th></tr><tr><td>a</td><td>b</td></tr>"],
    [
      "cells that a block may leave out",
      "<tr><td>a</td><td>b</td></tr><tr><td>a</td>{{#if agency.name}}<td>b</td>{{/if}}</tr>",
    ],
  ])("may have %s", (_, rows) => {
    expect(found({}, `<table>${rows}</table>`)).toEqual([]);
  });

  it.each([
    [
      "columns in other words",
      "<columns>middle 1</columns><tr><td>a</td></tr>",
      "`<columns>` is fixed text",
    ],
    [
      "columns without a share",
      "<columns>left</columns><tr><td>a</td></tr>",
      "`<columns>` is fixed text",
    ],
    [
      "columns from data",
      "<columns>left {{date}}</columns><tr><td>a</td></tr>",
      "`<columns>` is fixed text",
    ],
    [
      "a row that is too short",
      "<columns>left 1, left 1</columns>\n<tr><td>a</td></tr>",
      "has 1 cells and the table 2 columns",
    ],
    [
      "rows of different length",
      "<tr><th>a</th></tr>\n{{#each addressees}}<tr><td>a</td><td>b</td></tr>{{/each}}",
      "has 2 cells and the table 1 columns",
    ],
  ])("may not have %s", (_, rows, message) => {
    expect(found({}, `<table>${rows}</table>`).join("\n")).toContain(message);
  });

  it("are followed into partials, whose file and line are told", () => {
    const set = setOf([templateOf("<table><columns>left 1</columns>{{> rows}}</table>")], {
      rows: "<tr><td>a</td></tr>\n<tr><td>a</td><td>b</td></tr>",
    });
    expect(checkTemplates(set).map(({ at }) => at)).toEqual([
      { file: "partials/rows.hbs", line: 2, column: 1 },
    ]);
  });
});
