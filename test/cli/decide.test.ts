import { describe, expect, it } from "vitest";
import { commune, complaint, file, place, root, run, wideLines } from "./run";

const one = file("cases/1.yaml", complaint("KN-1"));
/** Received on Wednesday 22/7/2026: 23, 24, 27, 28, 29, 30, 31/7. */
const two = file("cases/2.yaml", complaint("KN-2").replaceAll("2026-07-20", "2026-07-22"));
const agency = file("agency.yaml", commune);
const asOf = ["--as-of", "2026-07-23"] as const;
const json = (text: string): unknown => JSON.parse(text);

describe("tiepdan decide", () => {
  it("prints a table with the competent body, the person, the next step, its day and status", () => {
    const { status, stdout, stderr } = run(["decide", one, ...asOf, "--agency", agency]);
    expect(status).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^KN-1 +khiếu +Chủ tịch .*Lê Văn Thử .+29\/07\/2026 đang/mu);
    expect(wideLines(stdout)).toEqual([]);
  });

  it("prints it in English where that is asked for", () => {
    const { stdout } = run(["decide", one, ...asOf, "--lang", "en"]);
    expect(stdout).toMatch(/Case +Kind/u);
    expect(stdout).toContain("2026-07-29");
    expect(stdout).toContain("open");
  });

  it("prints one decision as JSON, several as a list, in the order of the names", () => {
    const single = json(run(["decide", one, ...asOf, "--format", "json"]).stdout);
    expect(single).toMatchObject({ format: 1, case: { id: "KN-1" }, asOf: "2026-07-23" });
    const several = run(["decide", `${place}/cases/*.yaml`, ...asOf, "--format", "json"]);
    expect(json(several.stdout)).toMatchObject([
      { case: { id: "KN-1" } },
      { case: { id: "KN-2" } },
    ]);
    expect(several.stderr).toBe("");
  });

  it("prints one decision a line as NDJSON", () => {
    const { stdout } = run(["decide", one, two, ...asOf, "--format", "ndjson"]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => json(line))).toMatchObject([
      { case: { id: "KN-1" } },
      { case: { id: "KN-2" } },
    ]);
  });

  it("prints nothing as NDJSON where no case can be read, and says why beside it", () => {
    const { status, stdout, stderr } = run(["decide", "-", ...asOf, "--format", "ndjson"], {
      input: "record: petition\n",
    });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("`id`");
  });

  it("gives the same bytes for the same input", () => {
    const call = () => run(["decide", one, two, ...asOf, "--format", "json", "--agency", agency]);
    expect(call().stdout).toBe(call().stdout);
  });

  it("reads NDJSON from a file and from standard input", () => {
    const lines = ["KN-7", "KN-8"]
      .map((id) => JSON.stringify({ record: "petition", id, kind: "complaint" }))
      .join("\n");
    const named = run(["decide", file("lines.ndjson", lines), ...asOf, "--format", "json"]);
    const piped = run(["decide", "-", ...asOf, "--format", "json"], { input: lines });
    expect(json(named.stdout)).toMatchObject([{ case: { id: "KN-7" } }, { case: { id: "KN-8" } }]);
    expect(piped.stdout).toBe(named.stdout);
    expect(piped.status).toBe(0);
  });

  it("reads one JSON object over several lines from standard input", () => {
    const { stdout } = run(["decide", "-", ...asOf, "--format", "json"], {
      input: JSON.stringify({ record: "petition", id: "KN-9" }, null, 2),
    });
    expect(json(stdout)).toMatchObject({ case: { id: "KN-9" } });
  });

  it("decides the good files and tells the faults of the others on standard error", () => {
    const bad = file(
      "bad/kind.yaml",
      complaint("KN-3").replace("kind: complaint", "kind: complain"),
    );
    const { status, stdout, stderr } = run(["decide", one, bad, ...asOf, "--format", "json"]);
    expect(status).toBe(1);
    expect(json(stdout)).toMatchObject({ case: { id: "KN-1" } });
    expect(stderr).toContain("bad/kind.yaml");
    expect(stderr).toMatch(/3:7/u);
    expect(stderr).toContain("có phải là `complaint`?");
  });

  it("reads the law of another day with --law-at", () => {
    // Ten days under the law before 1/7/2026: 20/7 + 10 = 30/7/2026.
    const { stdout } = run(["decide", one, ...asOf, "--law-at", "2026-06-30", "--format", "json"]);
    const decision = json(stdout) as {
      readonly lawAt: string;
      readonly obligations: readonly {
        readonly rule: string;
        readonly deadline: { due: string };
      }[];
    };
    expect(decision.lawAt).toBe("2026-06-30");
    const accept = decision.obligations.find(({ rule }) => rule === "complaint.accept");
    expect(accept?.deadline.due).toBe("2026-07-30");
  });

  it("finds the agency of the handling office among several", () => {
    const other = file("other.yaml", commune.replace("unit: xã Ví Dụ", "unit: xã Khác"));
    const { stdout } = run(["decide", one, ...asOf, "--agency", other, agency]);
    expect(stdout).toContain("Lê Văn Thử");
    expect(run(["decide", one, ...asOf, "--agency", other]).stdout).not.toContain("Lê Văn Thử");
  });

  it("decides a skeleton once it is filled in", () => {
    const skeleton = run(["new", "petition"]).stdout;
    const filled = skeleton
      .replace(/^id:.*$/mu, "id: KN-10")
      .replace(/^kind:.*$/mu, "kind: complaint")
      .replace(/^receivedOn:.*$/mu, "receivedOn: 2026-07-20");
    const { status, stdout, stderr } = run(["decide", "-", ...asOf, "--format", "json"], {
      input: filled,
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(json(stdout)).toMatchObject({ case: { id: "KN-10", kind: "complaint" } });
  });
});

describe("tiepdan explain", () => {
  it("explains a case and one of its rules within 80 columns", () => {
    const whole = run(["explain", one, ...asOf, "--agency", agency]);
    const rule = run(["explain", one, "complaint.accept", ...asOf, "--lang", "en"]);
    expect([whole.status, rule.status]).toEqual([0, 0]);
    expect(whole.stdout).toContain("Thẩm quyền");
    expect(rule.stdout).toContain("Due: 2026-07-29");
    expect(rule.stdout).toContain("Article 27, Law on Complaints 2011");
    expect(wideLines(whole.stdout, rule.stdout)).toEqual([]);
  });

  it("tells a misspelt rule with what was meant", () => {
    const { status, stdout, stderr } = run(["explain", one, "complaint.acept", ...asOf]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("`complaint.accept`");
  });
});

describe("tiepdan due", () => {
  const due = (...more: readonly string[]) =>
    run(["due", `${place}/cases/*.yaml`, ...asOf, ...more]);

  it("lists the duties of all cases, the earliest first", () => {
    const { status, stdout } = due();
    expect(status).toBe(0);
    expect(stdout.indexOf("29/07/2026")).toBeGreaterThan(0);
    expect(stdout.indexOf("31/07/2026")).toBeGreaterThan(stdout.indexOf("29/07/2026"));
    expect(wideLines(stdout)).toEqual([]);
  });

  it("keeps to the days asked for, the last one counted", () => {
    const rows = (...more: readonly string[]) =>
      json(due("--format", "json", ...more).stdout) as readonly Readonly<Record<string, unknown>>[];
    const accept = { rule: "complaint.accept", act: "accept-or-refuse", status: "open" };
    expect(rows("--within", "5")).toEqual([]);
    expect(rows("--within", "6")).toMatchObject([{ ...accept, case: "KN-1", due: "2026-07-29" }]);
    expect(rows("--within", "8")).toMatchObject([
      { ...accept, case: "KN-1", due: "2026-07-29" },
      { ...accept, case: "KN-2", due: "2026-07-31" },
    ]);
  });

  it("refuses what is no number of days", () => {
    const { status, stderr } = due("--within", "soon");
    expect(status).toBe(2);
    expect(stderr).toContain("`--within soon`");
  });
});

describe("tiepdan count", () => {
  it("counts back, extends, pauses and leaves time out", () => {
    const dueOf = (...parameters: readonly string[]) =>
      (json(run(["count", ...parameters, "--format", "json"]).stdout) as { readonly due: string })
        .due;
    // Tuesday 1/7/2025 + 30 = 31/7; 30 days more end on Saturday 30/8, and 1 and 2/9 are holidays.
    expect(dueOf("2025-07-01", "30d")).toBe("2025-07-31");
    expect(dueOf("2025-07-01", "30d", "--extend", "30d")).toBe("2025-09-03");
    // Five working days before Monday 20/7/2026 at the latest: 17, 16, 15, 14, 13/7.
    expect(dueOf("2026-07-20", "5wd", "--before")).toBe("2026-07-13");
  });

  it("tells how it counted, in both languages", () => {
    expect(run(["count", "2026-07-20", "7wd"]).stdout).toContain("Hạn cuối: 29/07/2026");
    expect(run(["count", "2026-07-20", "7wd", "--lang", "en"]).stdout).toContain("Due: 2026-07-29");
  });

  it.each([
    ["--pause", "2025-03-20"],
    ["--exclude", "2026-02-01.."],
  ])("refuses %s %s with the form to write", (option, value) => {
    const { status, stderr } = run(["count", "2026-07-20", "30d", option, value]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/write 20\d\d-\d\d-\d\d\.\./u);
  });
});

describe("the examples of the package", () => {
  it("are decided and checked without an error in their files", () => {
    const { status, stderr } = run(
      [
        "decide",
        "examples/cases/[01]*.yaml",
        "--as-of",
        "2026-11-24",
        "--agency",
        "examples/agencies/*.yaml",
        "--format",
        "ndjson",
      ],
      { cwd: root },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});
