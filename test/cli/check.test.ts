import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commune, complaint, file, place, run, wideLines } from "./run";

const good = file("good.yaml", complaint());
const bad = file(
  "bad.yaml",
  complaint("KN-2").replace("receivedOn: 2026-07-20", "receivedOn: 20/07/2026"),
);
/** Due on 29/7/2026 and not answered by 3/8. */
const late = ["--as-of", "2026-08-03"] as const;
const asOf = ["--as-of", "2026-07-23"] as const;

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly path: string;
  readonly at: { readonly file: string; readonly line: number };
}

const findings = (...parameters: readonly string[]): readonly Told[] => {
  const { stdout } = run(["check", ...parameters, "--format", "json"]);
  const told: unknown = JSON.parse(stdout);
  const list = Array.isArray(told) ? told : (told as { readonly findings: unknown }).findings;
  return list as readonly Told[];
};

describe("tiepdan check", () => {
  it("ends with 0 for a case that is handled in time, and with 1 for one that is late", () => {
    const inTime = run(["check", good, ...asOf]);
    expect(inTime.status).toBe(0);
    const tooLate = run(["check", good, ...late]);
    expect(tooLate.status).toBe(1);
    expect(tooLate.stdout).toContain("29/07/2026");
    expect(wideLines(inTime.stdout, tooLate.stdout)).toEqual([]);
  });

  it("tells the place and the next step of a wrong day", () => {
    const { status, stdout, stderr } = run(["check", bad, ...asOf]);
    expect(status).toBe(1);
    expect(stdout).toContain("bad.yaml");
    expect(stdout).toMatch(/10:13 .*date-format/u);
    expect(stdout).toContain("2026-07-20");
    expect(stderr).toBe("");
  });

  it("gives the same findings as JSON, with file and line", () => {
    const told = findings(bad, ...asOf);
    expect(told).toMatchObject([
      { rule: "date-format", severity: "error", path: "receivedOn", at: { file: bad, line: 10 } },
    ]);
  });

  it("names the line of an NDJSON file", () => {
    const lines = file(
      "lines.ndjson",
      `${JSON.stringify({ record: "petition", id: "KN-7" })}\n\n{"record":"petition","id":"KN-8","kind":"complain"}\n`,
    );
    expect(findings(lines, ...asOf).filter(({ rule }) => rule === "unknown-value")).toMatchObject([
      { path: "kind", at: { file: lines, line: 3 } },
    ]);
  });

  it("speaks the formats of other systems", () => {
    const junit = run(["check", bad, ...asOf, "--format", "junit"]);
    expect(junit.status).toBe(1);
    expect(junit.stdout).toMatch(/^<\?xml /u);
    expect(junit.stdout).toContain("date-format");
    const sarif = run(["check", bad, ...asOf, "--format", "sarif"]);
    expect(JSON.parse(sarif.stdout)).toMatchObject({
      version: "2.1.0",
      runs: [{ results: [{ ruleId: "date-format", level: "error" }] }],
    });
    const github = run(["check", bad, ...asOf, "--format", "github"]);
    expect(github.stdout).toMatch(/^::error .*line=10,/mu);
  });

  it("fails from the severity that is asked for", () => {
    // Six days before its end the period is near: nothing is wrong yet.
    const told = findings(good, ...asOf);
    expect(told.map(({ severity }) => severity)).not.toContain("error");
    expect(told.length).toBeGreaterThan(0);
    expect(run(["check", good, ...asOf, "--fail-on", "info"]).status).toBe(1);
    const warns = told.some(({ severity }) => severity === "warning");
    expect(run(["check", good, ...asOf, "--fail-on", "warning"]).status).toBe(warns ? 1 : 0);
  });
});

describe("a baseline", () => {
  const known = join(place, "deep/folder/known.json");

  it("is written whole, into a folder that is made for it, and keeps known findings quiet", () => {
    const written = run(["check", good, ...late, "--write-baseline", known]);
    expect(written.status).toBe(1);
    const { format, known: entries } = JSON.parse(readFileSync(known, "utf8")) as {
      readonly format: number;
      readonly known: readonly unknown[];
    };
    expect(format).toBe(1);
    expect(entries.length).toBeGreaterThan(0);
    expect(existsSync(`${known}.partial`)).toBe(false);
    const quiet = run(["check", good, ...late, "--baseline", known]);
    expect(quiet.status).toBe(0);
    expect(findings(good, ...late, "--baseline", known)).toEqual([]);
  });

  it("does not quieten another case", () => {
    run(["check", good, ...late, "--write-baseline", known]);
    const other = file("other.yaml", complaint("KN-5"));
    expect(run(["check", other, ...late, "--baseline", known]).status).toBe(1);
  });

  it("keeps what it knew when it is written again with itself", () => {
    run(["check", good, ...late, "--write-baseline", known]);
    const before = readFileSync(known, "utf8");
    run(["check", good, ...late, "--baseline", known, "--write-baseline", known]);
    expect(readFileSync(known, "utf8")).toBe(before);
  });

  it("that cannot be read or written is wrong use", () => {
    const text = file("not-a-baseline.json", "{}");
    for (const parameters of [
      ["--baseline", text],
      ["--baseline", join(place, "no-such.json")],
      ["--write-baseline", join(text, "known.json")],
    ]) {
      const { status, stderr } = run(["check", good, ...asOf, ...parameters]);
      expect(status).toBe(2);
      expect(stderr).not.toMatch(/\n\s+at /u);
    }
  });
});

describe("an agency profile that cannot be used", () => {
  it("is wrong use, told with its line", () => {
    const agency = file("bad-agency.yaml", commune.replace("level: commune", "level: comune"));
    const { status, stderr } = run(["check", good, ...asOf, "--agency", agency]);
    expect(status).toBe(2);
    expect(stderr).toContain("bad-agency.yaml:2:");
    expect(stderr).toContain("comune");
  });
});
