import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { builtInTemplates } from "../../../src/document/template/built-in";
import {
  checkCase,
  compose,
  decide,
  isoDate,
  loadRulebook,
  parseAgency,
  parseCase,
} from "../../../src/index";

const folder = resolve(import.meta.dirname, "../../../examples");
const bytesOf = (...path: readonly string[]) => readFileSync(join(folder, ...path));
const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const index = z
  .strictObject({
    asOf: z.iso.date(),
    cases: z.array(z.strictObject({ file: z.string(), shows: text })),
  })
  .parse(parse(bytesOf("demo-cases.yaml").toString("utf8")));
const asOf = isoDate(index.asOf);

const agencies = readdirSync(join(folder, "agencies")).map((file) => {
  const parsed = parseAgency(bytesOf("agencies", file), { file });
  if (!parsed.ok || parsed.findings.length > 0) throw new Error(`agencies/${file} has findings`);
  return parsed.value;
});
const rulebook = await loadRulebook();

async function decided(name: string) {
  const parsed = parseCase(bytesOf("cases", name), { file: name });
  if (!parsed.ok || parsed.findings.length > 0) throw new Error(`cases/${name} has findings`);
  const file = parsed.value;
  const agency = agencies.find(({ unit }) => unit === file.handledBy?.unit);
  if (agency === undefined) throw new Error(`cases/${name} has no agency profile`);
  return { file, agency, decision: await decide(rulebook, file, { asOf, agency }) };
}

// The reckoning of each day stands at the top of the example.
const duties: readonly (readonly [string, string, string, string | undefined, string])[] = [
  ["01-accept-in-time.yaml", "complaint.accept", "open", "2026-11-20", "Phạm Thị Nháp"],
  ["02-refuse-late.yaml", "complaint.accept", "open", "2026-11-19", "Phạm Thị Nháp"],
  ["03-department-older-law.yaml", "complaint.accept", "done", "2025-05-05", "Hoàng Văn Tạm"],
  ["03-department-older-law.yaml", "complaint.resolve", "done", "2025-06-19", "Hoàng Văn Tạm"],
  ["04-complex-and-remote.yaml", "complaint.resolve", "open", "2026-12-04", "Phạm Thị Nháp"],
  ["05-suspended.yaml", "complaint.resolve", "paused", undefined, "Phạm Thị Nháp"],
  ["06-overdue.yaml", "complaint.resolve", "overdue", "2026-11-05", "Phạm Thị Nháp"],
  ["08-facts-missing.yaml", "complaint.accept", "open", "2026-11-25", "Phạm Thị Nháp"],
  ["09-group-at-department.yaml", "complaint.accept", "open", "2026-11-18", "Vũ Thị Dựng"],
  ["10-province-court-seised.yaml", "complaint.accept", "open", "2026-11-20", "Ngô Văn Phỏng"],
];

const letters: Readonly<Record<string, readonly string[]>> = {
  "01-accept-in-time.yaml": ["complaint-acceptance-notice"],
  "02-refuse-late.yaml": ["complaint-refusal-notice"],
  "04-complex-and-remote.yaml": [
    "complaint-resolution-decision",
    "complaint-verification-decision",
  ],
  "05-suspended.yaml": ["complaint-resolution-decision", "complaint-verification-decision"],
  "06-overdue.yaml": ["complaint-resolution-decision", "complaint-verification-decision"],
  "09-group-at-department.yaml": ["complaint-acceptance-notice"],
  "10-province-court-seised.yaml": ["complaint-refusal-notice"],
};

/** The templates that ask for more than the case file holds. */
const worded = new Set(
  builtInTemplates().templates.flatMap(({ id, fields }) =>
    Object.values(fields).some(({ optional }) => optional !== true) ? [id] : [],
  ),
);

describe("the example cases", () => {
  it("are all listed in the index", () => {
    const files = readdirSync(join(folder, "cases"));
    expect(index.cases.map(({ file }) => file)).toEqual(files.sort());
  });

  it.each(duties)("%s: %s is %s, due %s, borne by %s", async (name, rule, status, due, holder) => {
    const { decision } = await decided(name);
    const duty = decision.obligations.find((obligation) => obligation.rule === rule);
    expect(duty).toMatchObject({ status, bearer: { holder: { name: holder } } });
    if (due !== undefined) expect(duty?.deadline?.due).toBe(due);
  });

  it.each(index.cases.map(({ file }) => file))(
    "%s leads to its letters, complete",
    async (name) => {
      const { file, agency, decision } = await decided(name);
      const toWrite = decision.documents
        .filter(({ issuedOn, optional }) => issuedOn === undefined && optional !== true)
        .map(({ template }) => template);
      expect(toWrite).toEqual(letters[name] ?? []);
      // What only its writer can say stands in a record of its own.
      const complete = toWrite.filter((id) => !worded.has(id));
      for (const template of complete) {
        const letter = compose(template, decision, file, { date: asOf, agency });
        expect(letter.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
        expect(letter.ok).toBe(true);
      }
    },
  );

  it("hold no mistake; the only error is the overdue duty that one of them is about", async () => {
    const errors = await Promise.all(
      index.cases.map(async ({ file: name }) => {
        const { file, agency } = await decided(name);
        const findings = await checkCase(rulebook, file, { asOf, agency });
        return findings
          .filter(({ severity }) => severity === "error")
          .map(({ rule }) => `${name} ${rule}`);
      }),
    );
    expect(errors.flat()).toEqual(["06-overdue.yaml complaint.resolve.overdue"]);
  });

  it("show the escalation, the wrong body, the missing facts and the doubtful day they promise", async () => {
    const overdue = (await decided("06-overdue.yaml")).decision;
    expect(overdue.escalations.map(({ to }) => to.role)).toEqual([
      "province-chair",
      "province-chair",
    ]);
    const second = overdue.windows.find(({ act }) => act === "complain-second");
    expect(second).toMatchObject({ status: "open", deadline: { due: "2026-12-07" } });
    const elsewhere = (await decided("07-not-ours.yaml")).decision.competent;
    expect(elsewhere).toMatchObject({ role: "commune-chair", unit: "xã Giả Sử", isOurs: "no" });
    const bare = (await decided("08-facts-missing.yaml")).decision;
    expect(bare.admission.answer).toBe("unknown");
    expect(bare.missing.map(({ fact }) => fact)).toContain("object.knownOn");
    expect(bare.obligations[0]?.deadline?.provisional).toBeDefined();
  });

  it("03 has nothing left to do", async () => {
    const { decision } = await decided("03-department-older-law.yaml");
    expect([...new Set(decision.obligations.map(({ status }) => status))]).toEqual(["done"]);
    // One year from the receipt on 24/6/2025.
    expect(decision.windows.find(({ rule }) => rule === "complaint.lawsuit-window")).toMatchObject({
      status: "lapsed",
      deadline: { due: "2026-06-24" },
    });
  });
});
