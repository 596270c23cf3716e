import { describe, expect, it } from "vitest";
import type { DataTree } from "../../../src/document/data/data-tree";
import { checkTemplates } from "../../../src/document/template/check-templates";
import { type Own, setOf, templateOf } from "./template-set";

/** Where each finding stands, with its English message. */
function faults(
  body: string,
  partials: Record<string, string> = {},
  own: Own = {},
): readonly string[] {
  return checkTemplates(setOf([templateOf(body, own)], partials), { lang: "en" }).map(
    ({ rule, severity, message, at }) => {
      expect([rule, severity]).toEqual(["template-check", "error"]);
      return `${at?.file}:${at?.line}: ${message}`;
    },
  );
}

describe("the check of templates", () => {
  it("finds nothing wrong with the packaged templates", () => {
    expect(checkTemplates()).toEqual([]);
  });

  it("accepts blocks, helpers, partials, comments and the index of a list", () => {
    const body = `{{! a remark }}
<title>{{upper petition.summary}}</title>
{{#if petition.summary}}<p>{{capital (date petition.receivedOn)}}</p>{{else}}<p>{{blank}}</p>{{/if}}
{{#with letterhead}}<p>{{place}} {{../agency.name}}</p>{{/with}}
<ol>{{#each addressees}}<li>{{@index}} {{this}}</li>{{/each}}</ol>
{{> end}}
`;
    expect(faults(body, { end: "<p><b>{{party.name}}</b> &amp; <i>x</i></p>" })).toEqual([]);
  });

  it("knows what a letter about a dialogue may print, and one about a proposal", () => {
    const body = "<p>{{date dialogue.heldOn}} {{proposal.about}}</p>";
    expect(faults(body, {}, { more: "about: proposal\n" })).toEqual([]);
    expect(faults(body, {}, { more: "about: dialogue\n" })).toEqual([
      "own/note.hbs:10: The data has no `proposal.about`: did you mean `proposals`?",
    ]);
    expect(faults("<p>{{dialogue.heldOm}}</p>", {}, { more: "about: dialogue\n" })).toEqual([
      "own/note.hbs:10: The data has no `dialogue.heldOm`: did you mean `heldOn`?",
    ]);
    expect(faults("<p>{{petition.summary}}</p>", {}, { more: "about: dialogue\n" })).toHaveLength(
      1,
    );
  });

  it.each([
    [
      "a name that does not exist",
      "<p>{{petition.sumary}}</p>",
      "The data has no `petition.sumary`",
    ],
    ["a name in a condition", "{{#if nothing}}<p>x</p>{{/if}}", "The data has no `nothing`"],
    [
      "a name inside a list",
      "{{#each persons}}<p>{{adress}}</p>{{/each}}",
      "The data has no `adress`",
    ],
    ["a name inside a helper", "<p>{{date petition.day}}</p>", "The data has no `petition.day`"],
    ["a way out of the data", "<p>{{../date}}</p>", "`../date` leads out of the data"],
    ["raw output in three braces", "<p>{{{petition.summary}}}</p>", "Raw output is not allowed"],
    ["raw output with an ampersand", "<p>{{& petition.summary}}</p>", "Raw output is not allowed"],
    ["an unknown helper", "<p>{{shout petition.summary}}</p>", "There is no helper `shout`"],
    ["an unknown helper inside", "<p>{{upper (shout date)}}</p>", "There is no helper `shout`"],
    ["a helper with two values", "<p>{{date date date}}</p>", "takes exactly 1 values"],
    ["a helper with named values", "<p>{{date date a=1}}</p>", "takes exactly 1 values"],
    ["blank with a value", "<p>{{blank date}}</p>", "takes exactly 0 values"],
    [
      "an unknown block",
      "{{#repeat addressees}}<p>x</p>{{/repeat}}",
      "Block `{{#repeat}}` may not",
    ],
    [
      "a block over a helper",
      "{{#if (date date)}}<p>x</p>{{/if}}",
      "Block `{{#if}}` may not be used",
    ],
    [
      "a block with names",
      "{{#each addressees as |a|}}<p>x</p>{{/each}}",
      "Block `{{#each}}` may not",
    ],
    ["an upside-down block", "{{^if date}}<p>x</p>{{/if}}", "Write `{{#if …}}` with one path"],
    [
      "a block with named values",
      "{{#if date a=1}}<p>x</p>{{/if}}",
      "Write `{{#if …}}` with one path",
    ],
    ["a list that is none", "{{#each party.name}}<p>x</p>{{/each}}", "`party.name` is no list"],
    ["a branch printed as a value", "<p>{{petition}}</p>", "`petition` is no single value"],
    ["a list printed as a value", "<p>{{addressees}}</p>", "`addressees` is no single value"],
    ["the root of the data", "<p>{{@root.date}}</p>", "`@root.date` may not be used"],
    [
      "the root in a condition",
      "{{#if @root.date}}<p>x</p>{{/if}}",
      "The data has no `@root.date`",
    ],
    ["fixed words in braces", '<p>{{"date"}}</p>', "Fixed words do not stand in `{{…}}`"],
    ["an unknown tag", "<p><u>x</u></p>", "There is no tag `<u>`"],
    ["a script", "<script>x</script>", "There is no tag `<script>`"],
    ["an attribute", '<p class="x">x</p>', "`<` is no tag"],
    ["an HTML comment", "<!-- x -->", "`<` is no tag"],
    ["a bare ampersand", "<p>A & B</p>", "`&` is no tag"],
    ["a foreign entity", "<p>&nbsp;</p>", "`&nbsp;` is no tag"],
    ["a tag where it may not stand", "<p><table></table></p>", "`<table>` may not stand in <p>"],
    ["text outside a text tag", "Kính gửi", "The text `Kính gửi` stands directly in the document"],
    ["a value outside a text tag", "{{date}}", "The text `{{…}}` stands directly in the document"],
    ["a value inside a list but no item", "<ul>{{date}}</ul>", "stands directly in <ul>"],
    ["a tag closed by another", "<p>x</title>", "`</title>` does not match <p>"],
    ["a tag left open", "<p>x", "`<p>` is not closed in the block"],
    [
      "a tag closed in another block",
      "<p>{{#if date}}x</p>{{/if}}",
      "closes a tag of another block",
    ],
    ["text right in a basis", "<basis>x</basis>", "stands directly in <basis>"],
    ["an empty paragraph tag", "<p/>", "This tag is written `<p>…</p>`"],
    ["a partial that does not exist", "{{> nobody}}", "No partial `nobody`"],
    ["a partial chosen by data", "{{> (lookup . 'date')}}", "No partial `…`"],
    ["a partial with a value", "{{> end date}}", "No partial `end` can be used so"],
    ["a block partial", "{{#> end}}<p>x</p>{{/end}}", "may not use this Handlebars syntax"],
    [
      "a partial written inside",
      '{{#*inline "a"}}<p>x</p>{{/inline}}',
      "may not use this Handlebars",
    ],
    ["a decorator", "{{* anything}}", "may not use this Handlebars syntax"],
  ])("refuses %s", (_, body, message) => {
    const found = faults(body, { end: "<p>x</p>" });
    expect(found[0]).toMatch(/^own\/note\.hbs:9: /u);
    expect(found.join("\n")).toContain(message);
  });

  it("tells the line in the file, front matter included", () => {
    const body =
      "<title>A</title>\n<p>a\n<u>b</u></p>\n{{#if date}}\n<p>{{petition.no}}</p>\n{{/if}}\n";
    expect(faults(body).map((message) => message.split(": ")[0])).toEqual([
      "own/note.hbs:11",
      "own/note.hbs:11",
      "own/note.hbs:13",
    ]);
  });

  it("tells the line of what is no Handlebars at all", () => {
    expect(faults("<p>x</p>\n<p>{{#if date}}</p>\n")).toEqual([
      expect.stringMatching(/^own\/note\.hbs:1[01]: This is not Handlebars/u),
    ]);
  });

  it("names a partial's own file and line, once for all templates that include it", () => {
    const partials = { end: "<p>x</p>\n<p>{{nothing}}</p>\n" };
    const set = setOf(
      [
        templateOf("{{> end}}", { inForce: "{ from: 2020-01-01, to: 2020-12-31 }" }),
        templateOf("{{> end}}", { inForce: "{ from: 2021-01-01 }", file: "own/later" }),
      ],
      partials,
    );
    expect(checkTemplates(set).map(({ at }) => at)).toEqual([
      { file: "partials/end.hbs", line: 2, column: 1 },
    ]);
  });

  it("refuses a partial that is no Handlebars, and one that includes itself", () => {
    expect(faults("{{> end}}", { end: "<p>{{</p>" })).toEqual([
      expect.stringMatching(/^partials\/end\.hbs:1: This is not Handlebars/u),
    ]);
    expect(faults("{{> end}}", { end: "<p>x</p>{{> more}}", more: "{{> end}}" })).toEqual([
      expect.stringMatching(/^partials\/more\.hbs:1: No partial `end`/u),
    ]);
  });

  it("refuses two versions of a form that are in force on one day, and allows neighbours", () => {
    const first = templateOf("<p>x</p>", { inForce: "{ from: 2020-01-01, to: 2026-06-30 }" });
    const onSameDay = templateOf("<p>x</p>", { inForce: "{ from: 2026-06-30 }", file: "own/b" });
    const nextDay = templateOf("<p>x</p>", { inForce: "{ from: 2026-07-01 }", file: "own/b" });
    expect(checkTemplates(setOf([first, onSameDay]), { lang: "en" })).toMatchObject([
      { at: { file: "own/b.hbs" }, message: expect.stringContaining("together with `own/note`") },
    ]);
    expect(checkTemplates(setOf([first, nextDay]))).toEqual([]);
  });
});

describe("confidential data against the audience of a template", () => {
  const data: DataTree = {
    properties: {
      date: {},
      denouncer: { confidential: "denouncer", properties: { name: {} } },
      list: { items: { properties: { who: { confidential: "denouncer" } } } },
    },
  };
  const check = (body: string, audience: string): readonly string[] =>
    checkTemplates(setOf([templateOf(body, { audience })]), { lang: "en", data }).map(
      ({ message }) => message,
    );

  it("may be printed for an audience that may see it", () => {
    expect(check("<p>{{denouncer.name}}</p>", "resolver, verifying-team")).toEqual([]);
  });

  it.each([
    ["printed", "<p>{{denouncer.name}}</p>"],
    ["inside a helper", "<p>{{upper denouncer.name}}</p>"],
    ["in a condition", "{{#if denouncer}}<p>x</p>{{/if}}"],
    ["opened by with", "{{#with denouncer}}<p>{{name}}</p>{{/with}}"],
    ["inside a list", "{{#each list}}<p>{{who}}</p>{{/each}}"],
  ])("is refused when %s for an audience that may not see it", (_, body) => {
    expect(check(body, "resolver, denounced-person")).toEqual([
      expect.stringContaining("confidential: take it out"),
    ]);
  });

  it("is refused in the packaged data too: the denouncer never reaches a complainant's letter", () => {
    expect(faults("<p>{{denunciation.by}}</p>")).toEqual([
      expect.stringContaining("who denounced, which is confidential"),
    ]);
    expect(faults("<p>{{denunciation.by}}</p>", {}, { audience: "resolver" })).toEqual([]);
  });
});
