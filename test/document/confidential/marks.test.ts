import { describe, expect, it } from "vitest";
import { markedLineProblems } from "../../../src/document/confidential-lines";
import { type DataTree, redacted } from "../../../src/document/data/data-tree";
import { fill } from "../../../src/document/template/fill";
import { inlinesOf } from "../../../src/document/template/inlines";
import { parseMarkup } from "../../../src/document/template/markup";
import { setOf, templateOf } from "../template/template-set";

const shape: DataTree = {
  properties: {
    office: {},
    secret: {
      confidential: "denouncer",
      properties: { name: {}, day: {}, age: {}, papers: { items: {} } },
    },
    persons: { items: { properties: { name: { confidential: "denouncer" }, post: {} } } },
  },
};

const data = {
  office: "UBND xã",
  secret: { name: "bí danh kín", day: "2026-07-01", age: 40, papers: ["Thẻ 1", "Thẻ 2"] },
  persons: [{ name: "Ẩn Một", post: "thợ" }],
};

/** The first paragraph of a filled template, marked stretches in brackets. */
function printed(body: string, given: object = data, partials: Record<string, string> = {}) {
  const template = templateOf(body);
  const visible = redacted(given, ["resolver"], shape);
  const { markup, gaps } = fill(template, setOf([template], partials), visible);
  const elements = parseMarkup(markup);
  if ("message" in elements) throw new Error(elements.message.en);
  const [first] = elements;
  const texts = first === undefined ? [] : inlinesOf(first);
  return {
    elements,
    template,
    gaps,
    text: texts
      .map(({ text, confidential }) => (confidential === undefined ? text : `[${text}]`))
      .join(""),
  };
}

describe("the mark of a confidential value goes with it into the document", () => {
  it.each([
    ["plainly", "<p>Của {{secret.name}}.</p>", "Của [bí danh kín]."],
    ["in bold", "<p>Của <b>{{secret.name}}</b>.</p>", "Của [bí danh kín]."],
    ["in capitals", "<p>{{upper secret.name}}</p>", "[BÍ DANH KÍN]"],
    ["with a capital", "<p>{{capital secret.name}}, x</p>", "[Bí danh kín], x"],
    ["through two helpers", "<p>{{capital (upper secret.name)}}</p>", "[BÍ DANH KÍN]"],
    ["as a day", "<p>{{date secret.day}}</p>", "[ngày 01 tháng 7 năm 2026]"],
    ["as a short day", "<p>{{shortDate secret.day}}</p>", "[01/7/2026]"],
    ["as a number", "<p>{{secret.age}} {{numberInWords secret.age}}</p>", "[40] [bốn mươi]"],
    ["inside with", "<p>{{#with secret}}{{name}}{{/with}}</p>", "[bí danh kín]"],
    ["inside each", "<p>{{#each persons}}{{name}}, {{post}}{{/each}}</p>", "[Ẩn Một], thợ"],
    ["as an item", "<p>{{#each secret.papers}}{{this}} {{/each}}</p>", "[Thẻ 1] [Thẻ 2]"],
    ["from outside", "<p>{{#each persons}}{{../secret.name}}{{/each}}</p>", "[bí danh kín]"],
    ["inside if", "<p>{{#if secret.name}}{{secret.name}}{{/if}}</p>", "[bí danh kín]"],
    ["in a partial", "<p>{{> who}}</p>", "[bí danh kín]"],
  ])("%s", (_, body, expected) => {
    expect(printed(body, data, { who: "{{secret.name}}" }).text).toBe(expected);
  });

  it("and other values get none", () => {
    expect(printed("<p>{{office}} {{persons.length}}</p>").text).toContain("UBND xã");
    expect(printed("<p>{{upper office}}</p>").text).toBe("UBND XÃ");
  });

  it("and an empty one stays a gap, and counts as missing in a condition", () => {
    const empty = { ...data, secret: { name: " " } };
    expect(printed("<p>{{secret.name}}</p>", empty)).toMatchObject({
      text: "………………",
      gaps: [{ path: "secret.name" }],
    });
    expect(printed("<p>{{#if secret.age}}x{{else}}y{{/if}}</p>", empty).text).toBe("y");
  });
});

describe("the signs that carry marks", () => {
  it.each(["\ue001", "\ue002", "a\ue001b\ue002c", "\ue001kín\ue002"])(
    "are refused in a value of a file, marked or not",
    (value) => {
      const odd = { office: value, secret: { name: value } };
      expect(printed("<p>{{office}}</p>", odd).gaps).toMatchObject([
        { path: "office", undrawable: expect.stringMatching(/[\ue001\ue002]/u) },
      ]);
      expect(printed("<p>{{secret.name}}</p>", odd).gaps).toMatchObject([{ path: "secret.name" }]);
    },
  );

  it("cannot be forged with an object that looks like a marked value", () => {
    const forged = { ...data, office: { value: "x", mark: "denouncer" } };
    expect(printed("<p>{{office.value}}</p>", forged).text).toBe("x");
  });
});

describe("confidential data in a line that carries no marks", () => {
  it.each(["superior", "body", "number", "place-date"])("is told: <%s>", (tag) => {
    const { elements, template } = printed(
      `<letterhead><${tag}>{{secret.name}}</${tag}></letterhead>`,
    );
    expect(markedLineProblems(elements, template)).toMatchObject([
      { rule: "confidential-line", severity: "error" },
    ]);
  });

  it.each(["post", "note"])("is told in a signature: <%s>", (tag) => {
    const { elements, template } = printed(
      `<signatures><signature><${tag}>{{secret.name}}</${tag}></signature></signatures>`,
    );
    expect(markedLineProblems(elements, template)).toHaveLength(1);
  });

  it("is none in paragraphs, names of signers and the line V/v", () => {
    const { elements, template } = printed(
      "<letterhead><about>{{secret.name}}</about></letterhead><p>{{secret.name}}</p>" +
        "<signature><name>{{secret.name}}</name></signature>",
    );
    expect(markedLineProblems(elements, template)).toEqual([]);
  });
});
