import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { caseChecks } from "../../src/check/case-checks";
import { handlingChecks } from "../../src/check/handling-checks";
import { officeChecks } from "../../src/check/office-checks";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/findings.md"), "utf8");

describe("the page of findings", () => {
  it("tells of every check of the file, its steps and their documents", () => {
    const ids = [...caseChecks, ...handlingChecks].map(({ id }) => id);
    expect(ids.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  });

  it("tells of every check of an office's record", () => {
    const ids = officeChecks.map(({ id }) => id);
    expect(ids.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  });
});
