import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commune, file, place, run } from "./run";

const agency = file("agency.yaml", commune);
const dialogue = (more = "") => `record: dialogue
id: DT-1
unit: xã Ví Dụ
level: commune
role: commune-chair
heldOn: 2026-07-08
chair: { name: ông Lê Văn Thử, title: Chủ tịch Ủy ban nhân dân xã Ví Dụ }
proposals:
  - { id: p1, kind: feedback, from: { name: bà Trần Thị Giả }, about: mương thôn Hai, withinCompetence: true }
${more}`;
const letter = (template: string, more = "") => `record: letter
template: ${template}
dialogue: ../dialogue.yaml
date: 2026-07-24
${more}`;
const answer = letter("dialogue-answer", "proposal: p1\nfields: { answer: [Đã sửa mương] }\n");
const folder = (name: string) => join(place, "out", name);
const draft = (out: string, ...parameters: readonly string[]) =>
  run(["draft", ...parameters, "--agency", agency, "--out", folder(out), "--to", "text"], {
    env: { CI: "true" },
  });

describe("tiepdan draft on letters about a dialogue", () => {
  it("writes them from the record that they name, beside their own folder", () => {
    file("a/dialogue.yaml", dialogue());
    const { status, stderr } = draft("a", file("a/letters/answer.yaml", answer));
    expect([status, stderr]).toEqual([0, ""]);
    const text = readFileSync(join(folder("a"), "answer.txt"), "utf8");
    expect(text).toContain("bà Trần Thị Giả nêu phản ánh: mương thôn Hai.");
  });

  it("tells what is missing at its line of the dialogue, and writes nothing", () => {
    file("b/dialogue.yaml", dialogue());
    const { status, stderr } = draft(
      "b",
      file("b/letters/results.yaml", letter("dialogue-results-notice")),
      "--lang",
      "en",
    );
    expect([status, existsSync(folder("b"))]).toEqual([1, false]);
    expect(stderr).toMatch(/b\/dialogue\.yaml\n/u);
    expect(stderr).toMatch(/ {2}9:5 .*\n.*proposals\[0\]\.body/u);
  });

  it("tells what is wrong with the record of the dialogue once, for all its letters", () => {
    file("c/dialogue.yaml", dialogue("hold: 2026-07-08\n"));
    const { status, stderr } = draft(
      "c",
      file("c/letters/answer.yaml", answer),
      file("c/letters/results.yaml", letter("dialogue-results-notice")),
      "--lang",
      "en",
    );
    expect(status).toBe(1);
    expect(stderr.match(/unknown-key/gu)).toHaveLength(1);
  });

  it("is called wrongly when the record cannot be read", () => {
    const { status, stderr } = draft("d", file("d/letters/answer.yaml", answer));
    expect([status, stderr]).toEqual([2, expect.stringContaining("dialogue.yaml")]);
  });

  it("starts from a skeleton that asks for the record", () => {
    const { status, stdout } = run(["new", "letter", "--template", "dialogue-answer"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^dialogue: .*\nproposal: /mu);
    const shown = run(["templates", "show", "dialogue-answer", "--lang", "en"]).stdout;
    expect(shown).toContain("about one proposal raised there");
  });
});
