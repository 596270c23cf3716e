import { describe, expect, it } from "vitest";
import { caseFileSchema } from "../../src/case/case-schema";
import { dialogueSchema } from "../../src/case/dialogue-schema";
import { definitionOf, factCatalogue } from "../../src/case/fact-catalogue";
import { officeSchema } from "../../src/case/office-schema";
import { keysAt } from "../../src/case/schema-keys";
import { eventNames } from "../../src/case/word-lists";
import { pathSteps } from "../../src/finding/path-text";

const all = [...factCatalogue.values()];

describe("the catalogue of facts", () => {
  it("names and asks for every fact in both languages, in NFC", () => {
    for (const { id, label, question } of all) {
      for (const text of [label.vi, label.en, question.vi, question.en]) {
        expect(text.trim(), id).not.toBe("");
        expect(text.normalize("NFC"), id).toBe(text);
      }
      expect(question.vi, id).toMatch(/\?$|\)\?$/u);
      expect(question.en, id).toMatch(/[?)]$/u);
    }
  });

  it("gives for every fact of the file a place that the schema of its record knows", () => {
    const placed = all.filter(({ path }) => path !== undefined);
    expect(placed.length).toBeGreaterThan(100);
    for (const { id, path = "" } of placed) {
      const steps = pathSteps(path);
      const known = [caseFileSchema, officeSchema, dialogueSchema].flatMap((schema) =>
        keysAt(schema, steps.slice(0, -1)),
      );
      expect(known, id).toContain(steps.at(-1));
    }
  });

  it("leaves no fact of a case file without a place", () => {
    const homeless = all.filter(({ origin, path }) => origin === "case" && path === undefined);
    expect(homeless).toEqual([]);
  });

  it("gives values to every choice but the offices, which roles name", () => {
    const open = all.filter(({ type, values }) => type === "choice" && values === undefined);
    expect(open.map(({ id }) => id)).toEqual([
      "addressee.heirRole",
      "matter.headRole",
      "matter.secretaryRole",
      "route.competentRole",
    ]);
  });

  it("knows both facts of every event name", () => {
    for (const name of eventNames) {
      expect(definitionOf(`happened.${name}`)?.type).toBe("boolean");
      expect(definitionOf(`event.${name}`)?.type).toBe("date");
    }
  });

  it("knows the nine checks and the eight grounds that code derives", () => {
    const clauses = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(clauses.map((clause) => definitionOf(`check.k${clause}`)?.type)).toEqual(
      clauses.map(() => "boolean"),
    );
    expect(clauses.filter((clause) => definitionOf(`ground.k${clause}`) === undefined)).toEqual([
      6,
    ]);
  });

  it("knows the facts that are named after rules", () => {
    expect(definitionOf("complaint.accept.overdue")).toMatchObject({
      type: "boolean",
      origin: "conclusion",
    });
    expect(definitionOf("complaint.accept.due")).toMatchObject({
      type: "date",
      origin: "conclusion",
    });
    expect(definitionOf("complaint.accept.done")).toMatchObject({
      type: "boolean",
      origin: "conclusion",
    });
    expect(definitionOf("window.complaint.first-window")).toMatchObject({
      type: "choice",
      values: ["in-time", "late", "open", "lapsed", "none"],
    });
  });

  it.each([
    "petition.sign",
    "event.acepted",
    "window.",
    "overdue",
    ".overdue",
    "a.b",
    "toString",
    "__proto__",
  ])("does not know %s", (id) => {
    expect(definitionOf(id)).toBeUndefined();
  });
});
