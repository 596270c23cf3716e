import { describe, expect, it } from "vitest";
import { checkTemplates } from "../../../src/document/template/check-templates";
import { setOf, templateOf } from "./template-set";

const more = `case: none
fields:
  about: { type: text, label: Nội dung }
  heldOn: { type: date, label: Ngày }
  copies: { type: number, label: Số bản }
  urgent: { type: boolean, label: Gấp }
  note: { type: text, label: Ghi chú, optional: true }
  tasks:
    type: list
    label: Việc
    of:
      name: { type: text, label: Tên việc }
      helper: { type: text, label: Phối hợp, optional: true }
`;
const all =
  "<p>{{fields.about}} {{date fields.heldOn}} {{padded fields.copies}} {{#if fields.urgent}}gấp{{/if}} {{#if fields.note}}{{fields.note}}{{/if}}</p>" +
  "<ul>{{#each fields.tasks}}<li>{{name}}{{#if helper}} ({{helper}}){{/if}}</li>{{/each}}</ul>";

/** Rule, severity, line and English message of each finding about a body after the fields above. */
function found(body: string): readonly string[] {
  return checkTemplates(setOf([templateOf(body, { more })]), { lang: "en" }).map(
    ({ rule, severity, at, message }) => `${severity} ${rule} ${at?.line} ${message}`,
  );
}
/** Of a body beside one that uses every field: only what is wrong with it. */
const wrong = (body: string): readonly string[] => found(`${all}\n${body}`);

describe("the check of a template's own fields", () => {
  it("finds nothing wrong with a body that prints them all", () => {
    expect(found(all)).toEqual([]);
  });

  it("suggests the name that a misspelt one meant", () => {
    expect(wrong("<p>{{fields.aboot}}</p>")).toEqual([
      "error template-check 23 The data has no `fields.aboot`: did you mean `about`?",
    ]);
  });

  it("tells that a field stands under `fields`", () => {
    expect(wrong("<p>{{urgent}}</p>")[0]).toContain("is written `fields.urgent`");
  });

  it.each([
    ["printed bare", "<p>{{fields.note}}</p>", "fields.note"],
    ["inside a helper", "<p>{{capital fields.note}}</p>", "fields.note"],
    [
      "where it is known to be missing",
      "<p>{{#if fields.note}}x{{else}}{{fields.note}}{{/if}}</p>",
      "fields.note",
    ],
    ["guarded by another", "<p>{{#if fields.about}}{{fields.note}}{{/if}}</p>", "fields.note"],
    ["of a record in a list", "{{#each fields.tasks}}<p>{{helper}}</p>{{/each}}", "helper"],
  ])("refuses an optional value %s", (_, body, path) => {
    expect(wrong(body)).toEqual([
      `error template-check 23 \`${path}\` may be left out: put it in \`{{#if ${path}}}…{{/if}}\`.`,
    ]);
  });

  it("takes the `{{else}}` of `{{#unless}}` as a guard", () => {
    expect(wrong("<p>{{#unless fields.note}}x{{else}}{{fields.note}}{{/unless}}</p>")).toEqual([]);
  });

  it("takes a guard around a partial", () => {
    const body = `${all}<p>{{#if fields.note}}{{> note}}{{/if}}</p>`;
    const set = setOf([templateOf(body, { more })], { note: "{{fields.note}}" });
    expect(checkTemplates(set)).toEqual([]);
  });

  it.each([
    ["a day without a helper", "{{fields.heldOn}}", "is a day: write `{{date fields.heldOn}}`"],
    ["a yes or no", "{{fields.urgent}}", "is true or false: use it in `{{#if fields.urgent}}`"],
    ["a text as a day", "{{date fields.about}}", "Helper `date` takes a day, not a text"],
    ["a day in capitals", "{{upper fields.heldOn}}", "Helper `upper` takes a text, not a day"],
    ["a text in number words", "{{numberInWords fields.about}}", "takes a number, not a text"],
    ["a number as a place in a list", "{{ordinal fields.copies}}", "takes `@index`, not a number"],
    ["a date of a date", "{{date (date fields.heldOn)}}", "takes a day, not a text"],
  ])("refuses to print %s", (_, value, message) => {
    expect(wrong(`<p>${value}</p>`)).toEqual([expect.stringContaining(message)]);
  });

  it.each(["petition.summary", "party.name", "refusal.reason", "denunciation.by"])(
    "refuses %s in a letter without a case",
    (path) => {
      expect(wrong(`<p>{{${path}}}</p>`)[0]).toContain(`The data has no \`${path}\``);
    },
  );

  it("warns of a field that is asked for and printed nowhere, on its line", () => {
    expect(found(all.replace("{{fields.about}}", ""))).toEqual([
      "warning template-unused-field 10 The field `about` is asked for and printed nowhere: print it, or take it out of `fields`.",
    ]);
  });

  it("warns of a part of a record that is printed nowhere", () => {
    expect(found(all.replace("{{#if helper}} ({{helper}}){{/if}}", ""))[0]).toContain(
      "The field `tasks.helper` is asked for",
    );
  });

  it("does not take the question whether there is a text for printing it", () => {
    expect(found(all.replace("{{fields.note}}", "x"))[0]).toContain("The field `note`");
  });
});
