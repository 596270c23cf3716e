import { describe, expect, it } from "vitest";
import { dispatch, stateNotice, withHead } from "../document/form/sample-documents";
import { complaint, file, run, wideLines } from "./run";

const written = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
const right = file("documents/right.json", written(stateNotice));
const wrong = file(
  "documents/wrong.json",
  written(withHead(dispatch, { number: "Số: / CV-UBND" })),
);
const broken = file("documents/broken.json", written({ ...stateNotice, urgency: "GẤP" }));
const caseFile = file("documents/case.yaml", complaint());

describe("tiepdan check on documents", () => {
  it("needs no day, not even in CI, when there are no cases", () => {
    const { status, stdout, stderr } = run(["check", right], { env: { CI: "true" } });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Không có phát hiện nào");
  });

  it("tells what is wrong with the form, where and why, in 80 columns", () => {
    const { status, stdout, stderr } = run(["check", wrong]);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/wrong\.json\n {2}\d+:\d+ {2}lỗi {2}form-number/u);
    expect(stdout).toContain("ND30-2020/pl1/m2-3");
    expect(wideLines(stdout.replace(/^\/.*$/gmu, ""))).toEqual([]);
  });

  it("tells what makes a file no document", () => {
    const { status, stdout } = run(["check", broken, "--lang", "en"]);
    expect(status).toBe(1);
    expect(stdout).toContain("`urgency` is `GẤP`");
  });

  it("takes documents and cases from one pattern", () => {
    const pattern = `${wrong.replace(/[^/]*$/u, "")}*`;
    const { stdout } = run(["check", pattern, "--as-of", "2026-08-03", "--format", "json"]);
    const { findings } = JSON.parse(stdout) as {
      readonly findings: readonly { readonly at?: { readonly file: string } }[];
    };
    const files = new Set(findings.map(({ at }) => at?.file.replace(/^.*\//u, "")));
    expect([...files].sort()).toEqual(["broken.json", "case.yaml", "wrong.json"]);
  });

  it("still asks for a day in CI when a case is among them", () => {
    const { status, stderr } = run(["check", right, caseFile], { env: { CI: "true" } });
    expect(status).toBe(2);
    expect(stderr).toContain("--as-of");
  });

  it("reads a document from standard input and knows its findings by a baseline", () => {
    const input = written(withHead(stateNotice, { number: "Số 5/TB-UBND" }));
    const baseline = file("documents-baseline.json", "");
    expect(run(["check", "-", "--write-baseline", baseline], { input }).status).toBe(1);
    expect(run(["check", "-", "--baseline", baseline], { input }).status).toBe(0);
  });

  it("takes a case that speaks of a document for a case", () => {
    const talking = complaint().replace("summary: ", "summary: 'record: document, ' # ");
    const path = file("talking.yaml", talking);
    expect(run(["check", path, "--as-of", "2026-07-23"]).status).toBe(0);
  });
});
