import { describe, expect, it } from "vitest";
import { fill } from "../../../src/document/template/fill";
import { setOf, templateOf } from "./template-set";

const filled = (body: string, data: object, partials: Record<string, string> = {}) => {
  const template = templateOf(body);
  return fill(template, setOf([template], partials), data);
};

describe("filling a template", () => {
  it("escapes every mark of markup in values", () => {
    const { markup, gaps } = filled("<p>{{name}}</p>", {
      name: "</p><script>alert(\"1\")</script> & &amp; 'a' `b` =",
    });
    expect(markup).toBe(
      "<p>&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &amp;amp; &#x27;a&#x27; &#x60;b&#x60; &#x3D;</p>",
    );
    expect(gaps).toEqual([]);
  });

  it("prints Handlebars marks in values as text and runs nothing in them", () => {
    expect(filled("<p>{{name}}</p>", { name: "{{secret}} {{{secret}}}", secret: "S" }).markup).toBe(
      "<p>{{secret}} {{{secret}}}</p>",
    );
  });

  it("composes decomposed letters and makes white space one space", () => {
    const name = "Nguyễn".normalize("NFD");
    expect(filled("<p>{{name}}</p>", { name: `  ${name}\u00a0\n\tMẫu\u00ad\u200b ` }).markup).toBe(
      "<p>Nguyễn Mẫu</p>".normalize("NFC"),
    );
  });

  it("marks a missing value with dots and names its path, file and line", () => {
    const { markup, gaps } = filled("<p>a</p>\n<p>{{party.name}}</p>", { party: {} });
    expect(markup).toBe("<p>a</p>\n<p>………………</p>");
    expect(gaps).toEqual([{ path: "party.name", where: "own/note:10" }]);
  });

  it("counts a value of white space alone as missing", () => {
    expect(filled("<p>{{name}}</p>", { name: " \u00a0\u200b" }).gaps).toEqual([
      { path: "name", where: "own/note:9" },
    ]);
  });

  it("prints a false and a zero as they are", () => {
    expect(filled("<p>{{no}} {{zero}}</p>", { no: false, zero: 0 })).toEqual({
      markup: "<p>false 0</p>",
      gaps: [],
    });
  });

  it("names the place of a missing value in a list by its index", () => {
    const data = { persons: [{ address: "A" }, { identity: {} }] };
    const { gaps } = filled(
      "{{#each persons}}<p>{{address}} {{#if address}}{{identity.number}}{{/if}}</p>{{/each}}",
      data,
    );
    expect(gaps.map(({ path }) => path)).toEqual([
      "persons[0].identity.number",
      "persons[1].address",
    ]);
  });

  it("tells a value above a list by its own path", () => {
    const { gaps } = filled("{{#each list}}<p>{{../party.name}}</p>{{/each}}", { list: [1] });
    expect(gaps.map(({ path }) => path)).toEqual(["party.name"]);
  });

  it("names a partial's own file and line", () => {
    const { gaps } = filled("{{> end}}", {}, { end: "<p>a</p>\n<p>{{place}}</p>" });
    expect(gaps).toEqual([{ path: "place", where: "partials/end:2" }]);
  });

  it("keeps apart two sets of partials that share a name", () => {
    expect(filled("{{> end}}", {}, { end: "<p>one</p>" }).markup).toBe("<p>one</p>");
    expect(filled("{{> end}}", {}, { end: "<p>two</p>" }).markup).toBe("<p>two</p>");
  });

  it("names the first character that no font draws", () => {
    expect(filled("<p>{{name}}</p>", { name: "Mẫu 漢字" }).gaps).toEqual([
      { path: "name", where: "own/note:9", undrawable: "漢" },
    ]);
    expect(filled("<p>{{name}}</p>", { name: "\ue000" }).gaps).toMatchObject([
      { undrawable: "\ue000" },
    ]);
  });

  it("reaches no prototype of the data", () => {
    const { markup } = filled("<p>{{a.constructor}}{{a.__proto__}}</p>", { a: {} });
    expect(markup).toBe(`<p>${"………………".repeat(2)}</p>`);
  });
});

describe("the helpers of templates", () => {
  const shown = (expression: string, value?: unknown): string =>
    filled(`<p>{{${expression}}}</p>`, value === undefined ? {} : { value }).markup.slice(3, -4);

  it.each([
    ["date value", "2026-07-02", "ngày 02 tháng 7 năm 2026"],
    ["capital (date value)", "2026-02-12", "Ngày 12 tháng 02 năm 2026"],
    ["shortDate value", "2026-11-09", "09/11/2026"],
    ["dateInWords value", "2026-04-05", "ngày năm tháng tư năm hai nghìn không trăm hai mươi sáu"],
    ["numberInWords value", 21, "hai mươi mốt"],
    ["number value", 1234567, "1.234.567"],
    ["number value", 999, "999"],
    ["upper value", "đơn vị", "ĐƠN VỊ"],
    ["capital value", "ông Mẫu", "Ông Mẫu"],
    ["capital value", "", "………………"],
  ])("{{%s}} prints %s as %s", (expression, value, text) => {
    expect(shown(expression, value)).toBe(text);
  });

  it.each([
    ["date value", "ngày …… tháng …… năm ………"],
    ["capital (date value)", "Ngày …… tháng …… năm ………"],
    ["shortDate value", "……/……/………"],
    ["dateInWords value", "ngày …… tháng …… năm ………"],
    ["numberInWords value", "………………"],
    ["number value", "………………"],
    ["upper value", "………………"],
    ["blank", "………………"],
  ])("{{%s}} prints dots of its own shape where the value is missing", (expression, text) => {
    expect(shown(expression)).toBe(text);
  });

  it("blank is no gap: the place is meant to be filled in by hand", () => {
    expect(filled("<p>{{blank}}</p>", {}).gaps).toEqual([]);
  });
});
