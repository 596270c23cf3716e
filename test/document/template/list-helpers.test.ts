import { describe, expect, it } from "vitest";
import { checkTemplates } from "../../../src/document/template/check-templates";
import { fill } from "../../../src/document/template/fill";
import { setOf, templateOf } from "./template-set";

const shown = (body: string, data: object): string => {
  const template = templateOf(body);
  return fill(template, setOf([template]), data).markup;
};

describe("the helpers for sentences and lists", () => {
  it.each([
    ["Yêu cầu thực hiện nghiêm túc.", "Yêu cầu thực hiện nghiêm túc"],
    ["Yêu cầu thực hiện nghiêm túc ./.", "Yêu cầu thực hiện nghiêm túc"],
    ["các cơ quan, đơn vị;", "các cơ quan, đơn vị"],
    ["Điều 4. Việc từ chối (khoản 1)", "Điều 4. Việc từ chối (khoản 1)"],
    ["không có dấu", "không có dấu"],
  ])("phrase takes the closing mark off `%s`", (value, text) => {
    expect(shown("<p>{{phrase value}}</p>", { value })).toBe(`<p>${text}</p>`);
  });

  it("phrase is done at once with a long row of dots", () => {
    const value = `${".".repeat(200_000)}x`;
    expect(shown("<p>{{phrase value}}</p>", { value })).toBe(`<p>${value}</p>`);
  });

  it.each([
    [3, "03"],
    [12, "12"],
    [0, "00"],
  ])("padded prints %d as %s", (value, text) => {
    expect(shown("<p>{{padded value}}</p>", { value })).toBe(`<p>${text}</p>`);
  });

  it("ordinal counts the items of a list from 1", () => {
    const body = "<ul>{{#each list}}<li>{{ordinal @index}} {{this}}</li>{{/each}}</ul>";
    expect(shown(body, { list: ["a", "b"] })).toBe("<ul><li>1 a</li><li>2 b</li></ul>");
  });

  it("the last item of a list can end otherwise than the rest", () => {
    const body = "<ul>{{#each list}}<li>{{this}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>";
    expect(shown(body, { list: ["a", "b"] })).toBe("<ul><li>a;</li><li>b.</li></ul>");
  });

  it.each(["@last", "@first", "@index"])("the check accepts {{#if %s}} inside a list", (name) => {
    const body = `<ul>{{#each addressees}}<li>{{this}}{{#if ${name}}}.{{else}};{{/if}}</li>{{/each}}</ul>`;
    expect(checkTemplates(setOf([templateOf(body)]))).toEqual([]);
  });

  it("the check still refuses what leads around the data", () => {
    const body = "{{#if @root}}<p>x</p>{{/if}}";
    expect(checkTemplates(setOf([templateOf(body)]))).toHaveLength(1);
  });
});
