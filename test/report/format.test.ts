import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/finding/finding";
import { formatFindings, type ReportFormat } from "../../src/report/format";

const late: Finding = {
  rule: "complaint.accept.overdue",
  severity: "error",
  message: "Quá hạn: thụ lý hoặc thông báo không thụ lý (hạn `09/07/2026`)",
  path: "events",
  at: { file: "hồ sơ/12.yaml", line: 30, column: 3 },
  cites: ["LKN-2011/d27@2026"],
  fix: "hãy làm ngay và ghi vào `events`",
};
const question: Finding = {
  rule: "missing-fact",
  severity: "info",
  message: "Chưa rõ: có chữ ký không?",
  path: "signed",
};

/** What a person may have written into a case file or a file name to break a report. */
const nasty = "]]><x a=\"'&\u001b[31m\u0000\u0007\r\n::error::%0A,:ệ\ud800\u202e";
const evil: Finding = {
  rule: "wrong-type",
  severity: "warning",
  message: nasty,
  path: nasty,
  at: { file: `a b/${nasty}\\c#?.yaml`, line: 1, column: 2 },
  fix: nasty,
};

const formats: readonly ReportFormat[] = ["stylish", "json", "junit", "sarif", "github"];

describe.each(formats)("a report as %s", (format) => {
  it("is the same whatever order the findings come in", () => {
    expect(formatFindings([late, question, evil], format)).toBe(
      formatFindings([evil, question, late], format),
    );
  });

  it("ends in a line break, also without findings, except for commands, of which there are none", () => {
    expect(formatFindings([late], format)).toMatch(/[^\n]\n$/u);
    expect(formatFindings([], format).endsWith("\n")).toBe(format !== "github");
  });

  it("holds no control characters but line breaks", () => {
    expect(formatFindings([evil], format)).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe("the report for people", () => {
  it("groups by file and gives place, severity, rule, message, next step and provision", () => {
    expect(formatFindings([late, question], "stylish")).toBe(
      [
        "  lưu ý  missing-fact",
        "      Chưa rõ: có chữ ký không?",
        "",
        "hồ sơ/12.yaml",
        "  30:3  lỗi  complaint.accept.overdue",
        "      Quá hạn: thụ lý hoặc thông báo không thụ lý (hạn `09/07/2026`)",
        "      → hãy làm ngay và ghi vào `events`",
        "      [LKN-2011/d27@2026]",
        "",
        "1 lỗi, 0 cảnh báo, 1 lưu ý.",
        "",
      ].join("\n"),
    );
  });

  it("says so when there is nothing to report", () => {
    expect(formatFindings([], "stylish")).toBe("Không có phát hiện nào.\n");
    expect(formatFindings([], "stylish", { lang: "en" })).toBe("No findings.\n");
  });

  it("counts in English", () => {
    expect(formatFindings([late], "stylish", { lang: "en" })).toContain(
      "\n1 error, 0 warnings, 0 info.\n",
    );
  });

  it("keeps within 80 columns, also with words longer than a line", () => {
    const long = { ...late, message: `${"thời hạn ".repeat(40)}${"x".repeat(300)}` };
    const lines = formatFindings([long], "stylish").split("\n");
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(lines.join("").replace(/\s/gu, "")).toContain("x".repeat(300));
  });

  it("has colour only when asked for", () => {
    expect(formatFindings([late], "stylish")).not.toContain("\u001b");
    expect(formatFindings([late], "stylish", { colour: true })).toContain("\u001b[31mlỗi\u001b[0m");
  });
});

describe("the report as JSON", () => {
  it("gives the findings as they are", () => {
    expect(JSON.parse(formatFindings([evil, late], "json"))).toEqual({
      format: 1,
      counts: { error: 1, warning: 1, info: 0 },
      findings: [evil, late],
    });
  });
});

describe("the report as workflow commands", () => {
  it("marks file, line and column", () => {
    expect(formatFindings([late, question], "github")).toBe(
      "::notice title=missing-fact::Chưa rõ: có chữ ký không?\n" +
        "::error file=hồ sơ/12.yaml,line=30,col=3,title=complaint.accept.overdue::Quá hạn: thụ lý hoặc thông báo không thụ lý (hạn `09/07/2026`): hãy làm ngay và ghi vào `events`\n",
    );
  });

  it("stays one command a finding, whatever the values hold", () => {
    const lines = formatFindings([evil], "github").split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^::warning file=[^,:]*,line=1,col=2,title=wrong-type::/u);
    expect(lines[0]).toContain("%0D%0A::error::%250A");
  });
});

describe("the report as SARIF", () => {
  interface Sarif {
    readonly version: string;
    readonly runs: readonly [
      {
        readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
        readonly results: readonly {
          readonly ruleId: string;
          readonly ruleIndex: number;
          readonly level: string;
          readonly message: { readonly text: string };
          readonly locations?: readonly [
            {
              readonly physicalLocation: {
                readonly artifactLocation: { readonly uri: string };
                readonly region: object;
              };
            },
          ];
        }[];
      },
    ];
  }
  const log = JSON.parse(formatFindings([late, question, evil], "sarif")) as Sarif;
  const [run] = log.runs;

  it("is version 2.1.0 and names each rule once", () => {
    expect(log.version).toBe("2.1.0");
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([
      "complaint.accept.overdue",
      "missing-fact",
      "wrong-type",
    ]);
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("has the levels of the format", () => {
    expect(run.results.map(({ level }) => level)).toEqual(["note", "warning", "error"]);
  });

  it("points to files by relative URI", () => {
    const result = run.results.find(({ ruleId }) => ruleId === late.rule);
    expect(result?.locations?.[0].physicalLocation).toEqual({
      artifactLocation: { uri: "h%E1%BB%93%20s%C6%A1/12.yaml" },
      region: { startLine: 30, startColumn: 3 },
    });
    const odd =
      run.results.find(({ ruleId }) => ruleId === evil.rule)?.locations?.[0].physicalLocation
        .artifactLocation.uri ?? "";
    expect(odd).toMatch(/^[A-Za-z0-9%/.\-_~!*'()]+$/u);
    expect(decodeURIComponent(odd)).toContain("a b/]]><x");
  });

  it("leaves out the place of a finding without one", () => {
    expect(run.results[0]).not.toHaveProperty("locations");
  });
});

describe("the report as JUnit XML", () => {
  it("fails for errors and tells the rest", () => {
    const xml = formatFindings([late, question], "junit");
    expect(xml).toContain('<testsuite name="hồ sơ/12.yaml" tests="1" failures="1" errors="0">');
    expect(xml).toContain('<failure type="complaint.accept.overdue" message="Quá hạn:');
    expect(xml).toContain("<system-out>info: tiepdan Chưa rõ: có chữ ký không?</system-out>");
  });

  it("stays well formed, whatever the values hold", () => {
    const xml = formatFindings([evil, late], "junit");
    // Every tag opens or closes one of four elements; nothing else of the text looks like a tag or a bare ampersand.
    const tags = xml.replace(/^<\?xml[^>]*\?>/u, "").match(/<[^>]*>/gu) ?? [];
    const open: string[] = [];
    for (const tag of tags) {
      const name =
        /^<\/?(testsuites|testsuite|testcase|failure|system-out)(?: [a-z]+="[^"<]*")*>$/u.exec(
          tag,
        )?.[1];
      expect(name, tag).toBeDefined();
      if (tag.startsWith("</")) expect(open.pop()).toBe(name);
      else open.push(String(name));
    }
    expect(open).toEqual([]);
    expect(xml.replace(/&(?:amp|lt|gt|quot|apos|#\d+);/gu, "")).not.toContain("&");
    expect(xml).not.toContain("]]>");
  });
});
