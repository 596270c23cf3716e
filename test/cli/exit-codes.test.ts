import { describe, expect, it } from "vitest";
import { file, run, wideLines } from "./run";

const goodCase = `record: petition
id: KN-1
kind: complaint
receivedOn: 2026-07-20
`;

describe("the command ends", () => {
  it("with 0 when a deadline is counted", () => {
    // 26/8/2026 is a Wednesday: 27, 28/8; 31/8 to 2/9 off; 3, 4, 7, 8, 9/9.
    const { status, stdout } = run(["count", "2026-08-26", "7wd"]);
    expect(status).toBe(0);
    expect(stdout).toContain("09/09/2026");
  });

  it("with 0 when a case is decided from standard input", () => {
    const { status, stdout } = run(["decide", "-", "--as-of", "2026-07-21", "--format", "json"], {
      input: goodCase,
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 1,
      case: { id: "KN-1" },
      asOf: "2026-07-21",
    });
  });

  it("with 1 when a case file has errors, each told with its line", () => {
    const bad = file("bad.yaml", `${goodCase}recievedOn: 2026-07-20\nsentOn: 31/02/2026\n`);
    const { status, stdout } = run(["check", bad, "--as-of", "2026-07-21"]);
    expect(status).toBe(1);
    expect(stdout).toContain("receivedOn");
    expect(stdout).toMatch(/5:\d+/u);
    expect(stdout).toMatch(/6:\d+/u);
  });

  it.each([
    ["an unknown command", ["decid"]],
    ["a missing file", ["check", "no-such-file.yaml", "--as-of", "2026-07-21"]],
    ["a pattern that matches nothing", ["check", "no-such-folder/*.yaml", "--as-of", "2026-07-21"]],
    ["an impossible day", ["count", "2026-02-30", "7wd"]],
    ["an unknown unit", ["count", "2026-02-03", "7x"]],
    ["a day that is not one", ["check", "-", "--as-of", "today"]],
    ["an unknown schema", ["schema", "nothing"]],
    ["an unknown provision", ["law", "LKN-2011/d999"]],
  ])("with 2 on %s, without a stack trace", (_, parameters) => {
    const { status, stderr } = run(parameters);
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(stderr.length).toBeGreaterThan(10);
  });

  it("with 2 when CI is set and no day is given", () => {
    const { status, stderr } = run(["decide", "-"], { input: goodCase, env: { CI: "true" } });
    expect(status).toBe(2);
    expect(stderr).toContain("--as-of");
  });
});

describe("the command's output", () => {
  it("stays within 80 columns", () => {
    const outputs = [
      run(["count", "2026-08-26", "7wd"]),
      run(["count", "2025-03-03", "30d", "--pause", "2025-03-20..2025-04-14"]),
      run([
        "decide",
        "examples/cases/*.yaml",
        "--as-of",
        "2026-11-24",
        "--agency",
        "examples/agencies/*.yaml",
      ]),
      run(["rules", "list"]),
    ].map(({ stdout }) => stdout);
    expect(outputs.every((text) => text.length > 100)).toBe(true);
    expect(wideLines(...outputs)).toEqual([]);
  });

  it("is JSON alone on standard output", () => {
    const { stdout } = run(["count", "2026-08-26", "7wd", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ due: "2026-09-09" });
  });
});
