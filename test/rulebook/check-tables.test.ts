import { describe, expect, it } from "vitest";
import { faults, placed, rightRules } from "./rule-file";

const event =
  "{ type: assign, params: { task: sort, label: { vi: Phân loại, en: Sort }, bearer: handling-office } }";

interface Row {
  readonly row: string;
  readonly when: string;
}

const right: readonly Row[] = [
  { row: "people", when: "{ complainant.kind: [individual, organisation] }" },
  { row: "agency-signed", when: "{ complainant.kind: agency, petition.signed: true }" },
  { row: "agency-unsigned", when: "{ complainant.kind: agency, petition.signed: false }" },
];

function table(
  rows: readonly Row[],
  { inputs = "[complainant.kind, petition.signed]", more = "" } = {},
) {
  const head = rightRules.slice(0, rightRules.indexOf("        event:"));
  const lines = rows.map(
    ({ row, when }) => `            - { row: ${row}, when: ${when}, event: ${event} }\n`,
  );
  return `${head}        table:
          inputs: ${inputs}
          rows:
${lines.join("")}${more}`.replace("stage: oblige", "stage: assign");
}

const changed = (row: number, when: string): readonly Row[] =>
  right.map((one, index) => (index === row ? { ...one, when } : one));

describe("a decision table", () => {
  it("that covers every combination once is right", () => {
    expect(faults(table(right))).toEqual([]);
  });

  it("that leaves a combination out has a gap, told with the combination", () => {
    const found = faults(table(right.slice(0, 2)));
    expect(found).toMatchObject([
      {
        rule: "table-gap",
        severity: "error",
        message:
          "No row for `complainant.kind = agency, petition.signed = false`; add one, or give `leavesOut` with the reason",
      },
    ]);
    expect(found[0]?.path).toBe("rules[0].versions[0].table.rows");
    expect(faults(table(right.slice(0, 2)), { lang: "vi" })[0]?.message).toContain(
      "Bảng không có hàng nào cho `complainant.kind = agency, petition.signed = false`",
    );
  });

  it("tells its gap at its rows, with the line", () => {
    const text = table(right.slice(0, 2));
    const line = text.split("\n").findIndex((one) => one.trim() === "rows:") + 1;
    // A list stands where its first item stands.
    expect(faults(text)[0]?.at).toEqual({ file: "ours.yaml", line: line + 1, column: 13 });
  });

  it("may leave a combination out on purpose", () => {
    const more =
      "          leavesOut: [{ when: { complainant.kind: [agency], petition.signed: [false] }, why: nobody signs for it }]\n";
    expect(faults(table(right.slice(0, 2), { more }))).toEqual([]);
  });

  it("may not both have a row and leave it out", () => {
    const more =
      "          leavesOut: [{ when: { complainant.kind: [agency], petition.signed: [false] }, why: nobody signs for it }]\n";
    expect(faults(table(right, { more }))).toMatchObject([
      {
        rule: "table-overlap",
        message: expect.stringContaining("complainant.kind = agency, petition.signed = false"),
      },
    ]);
  });

  it("that hits a combination twice overlaps", () => {
    const rows = changed(
      0,
      "{ complainant.kind: [individual, organisation, agency], petition.signed: true }",
    );
    const found = faults(table(rows));
    expect(found.map(({ rule, message }) => `${rule} ${message}`).sort()).toEqual([
      expect.stringContaining(
        "table-gap No row for `complainant.kind = individual, petition.signed = false`",
      ),
      expect.stringContaining(
        "table-gap No row for `complainant.kind = organisation, petition.signed = false`",
      ),
      expect.stringContaining(
        "table-overlap `complainant.kind = agency, petition.signed = true` is hit more than once",
      ),
    ]);
    expect(faults(table(rows), { lang: "vi" }).at(-1)?.message).toContain("vào hơn một hàng");
  });

  it.each([
    ["a word", changed(0, "{ complainant.kind: [individual, organisation, «person] }"), '"person"'],
    [
      "a word for yes or no",
      changed(1, '{ complainant.kind: agency, petition.signed: «"true" }'),
      '"true"',
    ],
  ])("that names a value which its input never has is told so: %s", (_, rows, value) => {
    const [marked] = [table(rows)];
    const { text, at } = placed(marked);
    const found = faults(text);
    expect(found).toMatchObject([
      { rule: "table-value", severity: "error", at: { line: at.line } },
    ]);
    expect(found[0]?.message).toContain(`never has the value \`${value}\`; it has one of \``);
    expect(faults(text, { lang: "vi" })[0]?.message).toContain("không bao giờ có giá trị");
  });

  it("that leaves out a value which its input never has is told so", () => {
    const more =
      "          leavesOut: [{ when: { complainant.kind: [«nobody] }, why: misspelt }]\n";
    const { text, at } = placed(table(right, { more }));
    expect(faults(text)).toMatchObject([{ rule: "table-value", at: { line: at.line } }]);
  });

  it("whose row names what is no input is told so", () => {
    const { text, at } = placed(
      table(changed(2, "{ complainant.kind: agency, petition.inWriting: «false }")),
    );
    expect(faults(text)).toMatchObject([
      {
        rule: "table-input",
        at: { line: at.line },
        message: "`petition.inWriting` is no input of the table; add it to `inputs` or remove it",
      },
    ]);
  });

  it("cannot have an input without a list of values", () => {
    const found = faults(
      table([{ row: "first", when: "{ petition.instance: 1 }" }], {
        inputs: "[petition.instance]",
      }),
    );
    expect(found).toMatchObject([
      { rule: "table-input", message: expect.stringContaining("has no list of values") },
    ]);
    expect(found[0]?.path).toBe("rules[0].versions[0].table.inputs");
  });

  it("that names a row twice is told at the second, which would be lost", () => {
    const rows = right.map((one, index) => (index === 2 ? { ...one, row: "«agency-signed" } : one));
    const { text, at } = placed(table(rows));
    expect(faults(text)).toMatchObject([
      {
        rule: "table-row-twice",
        at,
        message: "The row `agency-signed` stands twice in the table; give it another name",
      },
    ]);
  });

  it("beside a version without a table is told, for that version would be silent", () => {
    const text = `${table(right).replace("{ from: 2026-07-01 }", "{ from: 2026-07-01, to: 2026-08-31 }")}
      - inForce: { from: 2026-09-01 }
        cites: [LKN-2011/d27@2026]
        checked: { on: 2026-11-24, confidence: text }
        event: ${event}
`;
    expect(faults(text)).toMatchObject([
      { rule: "table-mixed", path: "rules[0].versions[1].event" },
    ]);
  });

  it("has a dead row where the general conditions contradict it", () => {
    const text = table(right).replace(
      "{ fact: petition.instance, operator: equal, value: 1 }",
      "{ fact: complainant.kind, operator: in, value: [individual, organisation] }",
    );
    const found = faults(text);
    expect(found.map(({ rule }) => rule)).toEqual(["version-dead", "version-dead"]);
    expect(found[0]?.message).toContain("`complainant.kind`");
  });
});
