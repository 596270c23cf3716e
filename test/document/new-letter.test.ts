import { describe, expect, it } from "vitest";
import { newLetter } from "../../src/document/new-letter";
import { parseLetter } from "../../src/document/parse-letter";
import { builtInTemplates } from "../../src/document/template/built-in";

const general = builtInTemplates().templates.filter((template) => template.case === "none");
const ids = [...new Set(general.map(({ id }) => id))];

/** A skeleton with what must be written into it. */
function written(text: string): string {
  return text
    .replace(/^date:/mu, "date: 2026-11-25")
    .replace(/^dialogue:/mu, "dialogue: dialogue.yaml")
    .replace(/^proposal:/mu, "proposal: p1");
}

describe("the skeleton of a letter", () => {
  it.each(ids)("of %s parses once its day is written, and names every field", (id) => {
    const text = newLetter(id);
    const parsed = parseLetter(written(text), { file: "new.yaml" });
    expect(parsed.findings).toEqual([]);
    const fields = Object.keys(general.findLast((template) => template.id === id)?.fields ?? {});
    for (const name of fields) expect(text).toMatch(new RegExp(`^ {2}${name}:`, "mu"));
  });

  it("tells kind, label and whether a field may be left out, and lays lists out", () => {
    const text = newLetter("plan");
    expect(text).toContain("    - task:                 # Nhiệm vụ\n      lead:");
    expect(text).toContain("(không bắt buộc) Cơ quan phối hợp");
    expect(newLetter("dialogue-invitation")).toContain("Ngày đối thoại [ngày]");
  });

  it("asks for the record of the dialogue, and for the proposal where the letter is about one", () => {
    const asks = (id: string) => newLetter(id).match(/^(?:dialogue|proposal):/gmu) ?? [];
    expect(asks("dialogue-answer")).toEqual(["dialogue:", "proposal:"]);
    expect(asks("dialogue-announcement")).toEqual(["dialogue:"]);
    expect(asks("dispatch")).toEqual([]);
  });

  it("of a template that does not exist is a caller's mistake", () => {
    expect(() => newLetter("nothing")).toThrow(
      expect.objectContaining({ code: "unknown-template" }),
    );
  });
});
