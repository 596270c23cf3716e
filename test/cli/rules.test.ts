import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf } from "../rulebook/folders";
import { rightRules, rightScenarios } from "../rulebook/rule-file";
import { complaint, place, run, wideLines } from "./run";

const right = folderOf({ "ours.yaml": rightRules, "ours.scenarios.yaml": rightScenarios });
const asOf = ["--as-of", "2026-11-27"] as const;

describe("the packaged rules", () => {
  it("pass their own checks and scenarios from the command line", () => {
    const checked = run(["rules", "check", ...asOf]);
    expect([checked.status, checked.stderr]).toEqual([0, ""]);
    const tested = run(["rules", "test", "--lang", "en"]);
    expect(tested.status).toBe(0);
    expect(tested.stdout).toMatch(/^\d{3,} passed, 0 failed\n$/u);
  });
});

describe("tiepdan rules check", () => {
  it("has nothing to say about a right folder", () => {
    const { status, stderr } = run(["rules", "check", right, ...asOf]);
    expect(status).toBe(0);
    expect(stderr).toBe("");
  });

  it("tells each fault with file, line and next step, and ends with 1", () => {
    const folder = folderOf({
      "ours.yaml": rightRules.replace("doneBy: [urged]", "doneBy: [urge]"),
      "ours.scenarios.yaml": rightScenarios,
    });
    const { status, stdout } = run(["rules", "check", folder, ...asOf, "--lang", "en"]);
    expect(status).toBe(1);
    expect(stdout).toContain(join(folder, "ours.yaml"));
    const line = rightRules.split("\n").findIndex((one) => one.includes("doneBy")) + 1;
    expect(stdout).toMatch(new RegExp(`${line}:22 .*unknown-event`, "u"));
    expect(stdout).toContain("did you mean `urged`?");
    const inVietnamese = run(["rules", "check", folder, ...asOf]).stdout;
    expect(inVietnamese).toContain("có phải `urged`?");
    const github = run(["rules", "check", folder, ...asOf, "--format", "github"]).stdout;
    expect(github).toMatch(new RegExp(`^::error .*line=${line},`, "mu"));
  });

  it("warns of wordings that were read long ago, on the day that is given", () => {
    const later = ["--as-of", "2028-01-03", "--format", "json"] as const;
    const { status, stdout } = run(["rules", "check", right, ...later]);
    expect(status).toBe(0);
    expect(stdout).toContain("stale-checked");
    expect(run(["rules", "check", right, ...later, "--fail-on", "warning"]).status).toBe(1);
  });

  it("never shows a stack trace for a file that is no rule file", () => {
    const folder = folderOf({
      "a.yaml": "{{{",
      "b.json": "[1,",
      "c.yaml": "__proto__: 1\n",
      "d.yaml": "",
    });
    const { status, stdout, stderr } = run(["rules", "check", folder, ...asOf]);
    expect(status).toBe(1);
    for (const name of ["a.yaml", "b.json", "c.yaml", "d.yaml"]) expect(stdout).toContain(name);
    expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at /u);
  });

  it("refuses a folder without rules", () => {
    const empty = join(place, "empty");
    mkdirSync(empty, { recursive: true });
    expect(run(["rules", "check", empty, ...asOf]).status).toBe(2);
  });
});

describe("tiepdan rules test", () => {
  it("counts the scenarios that hold", () => {
    const { status, stdout } = run(["rules", "test", right, "--lang", "en"]);
    expect(status).toBe(0);
    expect(stdout).toBe("4 passed, 0 failed\n");
  });

  it("ends with 1 where one fails, and tells what was expected and what came out", () => {
    const folder = folderOf({
      "ours.yaml": rightRules,
      "ours.scenarios.yaml": rightScenarios.replace("due: 2026-07-06", "due: 2026-07-07"),
    });
    const { status, stdout } = run(["rules", "test", folder, "--lang", "en"]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${join(folder, "ours.scenarios.yaml")}: ours.remind\n`);
    expect(stdout).toContain("  A complaint received on the first day of the wording");
    expect(stdout).toContain('    due: expected "2026-07-07", got "2026-07-06"\n');
    expect(stdout).toContain("3 passed, 1 failed\n");
    expect(run(["rules", "test", folder]).stdout).toContain(
      '    due: mong đợi "2026-07-07", nhận được "2026-07-06"\n',
    );
  });

  it("refuses rules without scenarios, and rules that cannot be used", () => {
    const none = run(["rules", "test", folderOf({ "ours.yaml": rightRules })]);
    expect(none.status).toBe(2);
    expect(none.stderr).toContain("*.scenarios.yaml");
    const broken = run([
      "rules",
      "test",
      folderOf({
        "ours.yaml": rightRules.replace("bearer: handling-office", "bearer: nobody"),
        "ours.scenarios.yaml": rightScenarios,
      }),
    ]);
    expect(broken.status).toBe(2);
    expect(broken.stderr).toContain("`nobody`");
  });
});

describe("tiepdan rules list and show", () => {
  it("list own rules beside the packaged ones", () => {
    const { status, stdout } = run([
      "rules",
      "list",
      "--rules",
      right,
      "--topic",
      "our-reminders",
      "--lang",
      "en",
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain("ours.remind");
    expect(stdout).not.toContain("complaint.accept");
    const json = run(["rules", "list", "--rules", right, "--format", "json"]).stdout;
    const ids = (JSON.parse(json) as readonly { readonly id: string }[]).map(({ id }) => id);
    expect(ids).toContain("ours.remind");
    expect(ids).toContain("complaint.accept");
  });

  it("show a rule beside its provisions, with conditions and periods, within 80 columns", () => {
    const { status, stdout } = run(["rules", "show", "complaint.accept", "--lang", "en"]);
    expect(status).toBe(0);
    for (const words of [
      "[complaint.accept]",
      "2012-07-01 – 2026-06-30",
      "2026-07-01 – …",
      "§ Article 27, Law on Complaints 2011",
      "7 working days",
      "all of:",
    ])
      expect(stdout).toContain(words);
    const table = run(["rules", "show", "complaint.competence-first"]).stdout;
    expect(table).toContain("[complaint.competence-first/");
    expect(wideLines(stdout, table)).toEqual([]);
  });

  it("show a rule as JSON", () => {
    const { stdout } = run(["rules", "show", "complaint.accept", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ id: "complaint.accept", stage: "oblige" });
  });

  it("suggest the rule that was meant", () => {
    const { status, stderr } = run(["rules", "show", "complaint.acept"]);
    expect(status).toBe(2);
    expect(stderr).toContain("did you mean `complaint.accept`?");
  });
});

describe("own rules in other commands", () => {
  it("are decided with --rules, and an overlay with --overlay is named", () => {
    const overlay = folderOf({
      "overlay.yaml":
        "overlay: vidu\ntitle: { vi: Ví Dụ, en: Ví Dụ }\ninForce: { from: 2026-07-01 }\n",
      "vidu.yaml": rightRules.replace("ours.remind", "vidu.remind"),
    });
    const { status, stdout } = run(
      [
        "decide",
        "-",
        "--as-of",
        "2026-07-21",
        "--rules",
        right,
        "--overlay",
        overlay,
        "--format",
        "json",
      ],
      { input: complaint() },
    );
    expect(status).toBe(0);
    const decision = JSON.parse(stdout) as {
      readonly rulebook: { readonly overlays: readonly string[] };
      readonly obligations: readonly { readonly rule: string }[];
    };
    expect(decision.rulebook.overlays).toEqual(["vidu"]);
    const rules = decision.obligations.map(({ rule }) => rule);
    expect(rules).toContain("ours.remind");
    expect(rules).toContain("vidu.remind");
  });

  it("that cannot be used end the command with 2 and the place of the fault", () => {
    const folder = folderOf({ "ours.yaml": rightRules.replace("stage: oblige", "stage: obliged") });
    const { status, stdout, stderr } = run(
      ["decide", "-", "--as-of", "2026-07-21", "--rules", folder],
      { input: complaint() },
    );
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(`${join(folder, "ours.yaml")}:5:12: `);
  });
});

describe("tiepdan law, templates and schema", () => {
  it("show a provision in both languages with the rules that cite it", () => {
    const { status, stdout } = run(["law", "LKN-2011/d27@2026", "--lang", "en"]);
    expect(status).toBe(0);
    expect(stdout).toContain("[LKN-2011/d27@2026]");
    expect(stdout).toContain("In force: 2026-07-01 – …");
    expect(stdout).toContain("complaint.accept");
    const inVietnamese = run(["law", "LKN-2011/d27@2026"]).stdout;
    expect(inVietnamese).toContain("Điều 27 Luật Khiếu nại");
    expect(wideLines(stdout, inVietnamese)).toEqual([]);
  });

  it("suggest the provision that was meant", () => {
    const { status, stderr } = run(["law", "LKN-2011/d27@2025"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/did you mean `LKN-2011\/d\d+@20\d\d`\?/u);
  });

  it("list the templates and find nothing wrong with them", () => {
    const list = run(["templates", "list"]);
    expect(list.status).toBe(0);
    expect(list.stdout).toContain("complaint-acceptance-notice");
    expect(wideLines(list.stdout)).toEqual([]);
    expect(run(["templates", "check"]).status).toBe(0);
  });

  it("list the schemas and print each as JSON", () => {
    const names = run(["schema"]).stdout.trimEnd().split("\n");
    expect(names).toContain("case-file");
    expect(names).toContain("rule-file");
    for (const name of ["case-file", "rule-file"]) {
      const { status, stdout } = run(["schema", name]);
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toHaveProperty("$schema");
    }
  });
});
