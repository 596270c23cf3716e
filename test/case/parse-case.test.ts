import { describe, expect, it } from "vitest";
import { parseCase } from "../../src/case/parse-case";
import type { Finding } from "../../src/finding/finding";

const head = "record: petition\nid: 12/KN\n";

function findingsOf(text: string, lang: "vi" | "en" = "en"): readonly Finding[] {
  return parseCase(text, { file: "a.yaml", lang }).findings;
}

describe("a case file", () => {
  it("is read from YAML and from JSON alike", () => {
    const yaml = parseCase(`${head}receivedOn: 2026-07-01\nsigned: true\n`);
    const json = parseCase(
      '{"record":"petition","id":"12/KN","receivedOn":"2026-07-01","signed":true}',
    );
    expect(yaml).toEqual({
      ok: true,
      value: { record: "petition", id: "12/KN", receivedOn: "2026-07-01", signed: true },
      findings: [],
    });
    expect(json).toEqual(yaml);
  });

  it("treats a key with nothing behind it as left out", () => {
    const parsed = parseCase(
      `${head}signed:\ncomplaint:\n  court: ~\n  object:\n    kind:\nrepresentative: null\n`,
    );
    expect(parsed).toMatchObject({ ok: true, value: { record: "petition", id: "12/KN" } });
    expect(parsed.ok && Object.keys(parsed.value)).toEqual(["record", "id"]);
  });

  it("keeps an empty list, which says that there is none", () => {
    const parsed = parseCase(`${head}events: []\ncomplaint:\n  obstacles: []\n`);
    expect(parsed).toMatchObject({ ok: true, value: { events: [], complaint: { obstacles: [] } } });
  });
});

describe("a fault in a case file", () => {
  it("is a misspelt key: the finding names the right one, at the key", () => {
    expect(findingsOf(`${head}recievedOn: 2026-07-01\n`)).toEqual([
      {
        rule: "unknown-key",
        severity: "error",
        message: "There is no key `recievedOn` in the top of the file",
        path: "recievedOn",
        at: { file: "a.yaml", line: 3, column: 1 },
        fix: "did you mean `receivedOn`?",
      },
    ]);
  });

  it("is a key in the wrong place: the finding says where it belongs", () => {
    expect(findingsOf(`${head}obstacles: []\n`)).toMatchObject([
      { rule: "unknown-key", path: "obstacles", fix: "this key stands at `complaint.obstacles`" },
    ]);
  });

  it("is a key unlike any other: the finding lists the keys", () => {
    const [finding] = findingsOf(
      `${head}complaint:\n  groundsCheck: { on: 2026-07-01, found: [], zzzzzzzz: 1 }\n`,
    );
    expect(finding?.fix).toBe(
      "delete it, or use one of these keys: `on`, `found`, `note`, `reason`",
    );
  });

  it("is a word outside its list: the finding names the nearest", () => {
    expect(findingsOf(`${head}kind: complant\n`)).toMatchObject([
      {
        rule: "unknown-value",
        message: "`kind` is `complant`",
        path: "kind",
        at: { line: 3, column: 7 },
      },
    ]);
    expect(findingsOf(`${head}kind: complant\n`)[0]?.fix).toMatch(/^did you mean `complaint`\?/u);
  });

  it("is a number outside its list", () => {
    expect(findingsOf(`${head}instance: 3\n`)).toMatchObject([
      { rule: "unknown-value", fix: "write one of: `1`, `2`" },
    ]);
  });

  it("is a day in Vietnamese order: the finding writes it out", () => {
    expect(findingsOf(`${head}receivedOn: 01/07/2026\n`)).toMatchObject([
      {
        rule: "date-format",
        message: "`receivedOn` is `01/07/2026`",
        fix: "write the day as `2026-07-01`",
      },
    ]);
    expect(findingsOf(`${head}receivedOn: 01/07/2026\n`, "vi")[0]?.fix).toBe(
      "hãy viết `2026-07-01`",
    );
  });

  it.each([
    ["5-9-2025", "2025-09-05"],
    ["ngày 02 tháng 7 năm 2026", "2026-07-02"],
    ["2026-7-1", "2026-07-01"],
    ["2026-07-01T08:30:00", "2026-07-01"],
    ["20260701", "2026-07-01"],
  ])("is the day written as %s", (written, day) => {
    expect(findingsOf(`${head}sentOn: ${written}\n`)).toMatchObject([
      { rule: "date-format", fix: `write the day as \`${day}\`` },
    ]);
  });

  it.each([
    ["2026-02-30", "check it: month 2 of 2026 has 28 days"],
    ["2024-02-30", "check it: month 2 of 2024 has 29 days"],
    ["1900-02-29", "check it: month 2 of 1900 has 28 days"],
    ["31/04/2026", "check it: month 4 of 2026 has 30 days"],
    ["2026-13-01", "check it: months run from 01 to 12"],
    ["2026-00-10", "check it: months run from 01 to 12"],
    ["2026-07-00", "check it: month 7 of 2026 has 31 days"],
    ["0026-07-01", "check the year"],
  ])("is the day %s, which does not exist", (written, fix) => {
    expect(findingsOf(`${head}sentOn: ${written}\n`)).toMatchObject([
      { rule: "impossible-date", fix },
    ]);
  });

  it("is a text where a day belongs", () => {
    expect(findingsOf(`${head}sentOn: hôm qua\n`)).toMatchObject([
      {
        rule: "date-format",
        message: "`sentOn` is `hôm qua`",
        fix: "write the day as `2026-07-01` (year-month-day)",
      },
    ]);
  });

  it("is a yes where true belongs", () => {
    expect(findingsOf(`${head}signed: yes\n`)).toMatchObject([
      { rule: "wrong-type", message: "`signed` is `yes`", fix: "write `true` or `false`" },
    ]);
  });

  it("is a number where text belongs", () => {
    expect(findingsOf("record: petition\nid: 12\n")).toMatchObject([
      { rule: "wrong-type", path: "id", fix: 'put it in quotes: `"12"`' },
    ]);
  });

  it("is a text of spaces", () => {
    expect(findingsOf('record: petition\nid: "  "\n')).toMatchObject([
      { rule: "empty-text", path: "id", at: { line: 2, column: 5 } },
    ]);
  });

  it("is a missing key, at the group it belongs to", () => {
    expect(findingsOf("record: petition\n")).toMatchObject([
      { rule: "missing-key", path: "id", at: { line: 1, column: 1 } },
    ]);
    expect(findingsOf(`${head}events:\n  - what: accepted\n`)).toMatchObject([
      {
        rule: "missing-key",
        path: "events[0].on",
        at: { line: 4, column: 5 },
        fix: "write a day, as `2026-07-01`",
      },
    ]);
  });

  it("is a missing or unknown kind of record", () => {
    expect(findingsOf("id: a\n")).toMatchObject([
      { rule: "missing-key", path: "record", fix: "write `petition`" },
    ]);
    expect(findingsOf("record: petiton\nid: a\n")).toMatchObject([
      { rule: "unknown-value", path: "record" },
    ]);
  });

  it("is a whole file of another shape", () => {
    expect(findingsOf("- a\n- b\n")).toMatchObject([
      { rule: "wrong-type", message: "The file holds `[…]`", path: "" },
    ]);
    expect(findingsOf("just text\n")).toMatchObject([{ rule: "wrong-type", path: "" }]);
  });

  it("is a number of people that cannot be", () => {
    expect(findingsOf(`${head}complainantCount: 0\n`)).toMatchObject([
      { rule: "out-of-range", fix: "write a number of at least 1" },
    ]);
    expect(findingsOf(`${head}complainantCount: 1.5\n`)).toMatchObject([
      { rule: "wrong-type", fix: "write a whole number" },
    ]);
    expect(findingsOf(`${head}complainantCount: .inf\n`)).toHaveLength(1);
  });

  it("is an empty list where people belong", () => {
    expect(findingsOf(`${head}complainants: []\n`)).toMatchObject([
      { rule: "out-of-range", path: "complainants" },
    ]);
  });

  it("is a word where keys or `none` belong", () => {
    expect(findingsOf(`${head}representative: nobody\n`)).toMatchObject([
      {
        rule: "unknown-value",
        path: "representative",
        fix: "write `none`, or keys of its own, one `key: value` a line",
      },
    ]);
  });

  it("stands inside an entry that may also be `none`", () => {
    expect(findingsOf(`${head}transferredBy:\n  nme: Thanh tra\n`)).toMatchObject([
      { rule: "missing-key", path: "transferredBy.name" },
      {
        rule: "unknown-key",
        path: "transferredBy.nme",
        at: { line: 4, column: 3 },
        fix: "did you mean `name`?",
      },
    ]);
  });

  it("is told in Vietnamese by default", () => {
    const { findings } = parseCase(`${head}signed: có\n`);
    expect(findings).toMatchObject([
      { message: "`signed` là `có`", fix: "hãy ghi `true` (có) hoặc `false` (không)" },
    ]);
  });

  it("cannot write on the terminal of the reader", () => {
    const [finding] = findingsOf(`${head}kind: "\\e[31mred"\n`);
    expect(finding?.message).not.toContain("\u001b");
  });
});

describe("ten faults in one file", () => {
  const text = `record: petition
id: 7
kind: complant
instance: 3
signed: maybe
sentOn: 30/02/2026
receivedOn: 2026-13-40
complainantCount: -2
respondent: chủ tịch xã
events:
  - what: acepted
    on: 1/7/2026
`;

  it("give ten findings, each at its own place", () => {
    const findings = findingsOf(text);
    expect(findings.map(({ path, at }) => `${at?.line} ${path}`).sort()).toEqual(
      [
        "2 id",
        "3 kind",
        "4 instance",
        "5 signed",
        "6 sentOn",
        "7 receivedOn",
        "8 complainantCount",
        "9 respondent",
        "11 events[0].what",
        "12 events[0].on",
      ].sort(),
    );
  });
});
