import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseOffice } from "../../src/case/parse-office";
import { decideOffice } from "../../src/decide/decide-office";
import { recordDecisionSchema } from "../../src/decide/record-decision-schema";
import { explainRecord } from "../../src/explain/explain-record";
import type { Lang } from "../../src/finding/finding";
import { officeOf, rulebook } from "../office-record";

// The pages of both example offices, kept whole in test/golden/offices. Read the difference, then write them anew with
// `UPDATE_GOLDEN=1 npx vitest run test/explain/office-page.test.ts`; nothing else writes them.
const update = process.env.UPDATE_GOLDEN === "1";
const asOf = "2026-12-31";

function exampleOffice(name: string) {
  const file = new URL(`../../examples/offices/${name}.yaml`, import.meta.url);
  const parsed = parseOffice(readFileSync(file), { file: `${name}.yaml` });
  if (!parsed.ok) throw new Error(`${name} has findings`);
  return parsed.value;
}

async function pageOf(office: ReturnType<typeof officeOf>, day: string, lang: Lang = "vi") {
  const decision = await decideOffice(rulebook, office, { asOf: day, lang });
  return explainRecord(decision, { lang, law: rulebook.law });
}

function golden(name: string, text: string): string {
  const file = new URL(`../golden/offices/${name}`, import.meta.url);
  if (update) writeFileSync(file, text);
  if (!existsSync(file)) throw new Error(`test/golden/offices/${name} is missing.`);
  return readFileSync(file, "utf8");
}

/** The rows of the table: month, owed, planned, in person, deputy, others, ad hoc, missing. */
function rowsOf(page: string): readonly string[] {
  return page
    .split("\n")
    .filter((line) => /^(?:\d\d\/\d{4}|Cộng) /u.test(line))
    .map((line) => line.replace(/ {2,}/gu, " "));
}

/** The lines of one part of a page, from its heading to the next empty line. */
function part(page: string, heading: string): readonly string[] {
  const lines = page.split("\n");
  const from = lines.findIndex((line) => line.startsWith(heading));
  if (from < 0) return [];
  const rest = lines.slice(from + 1);
  const end = rest.indexOf("");
  return end < 0 ? rest : rest.slice(0, end);
}

describe("the page of the commune chair's year", () => {
  it("tells month by month what was owed and held", async () => {
    // Up to June one day a week. Mondays of 2026: four in January, February, April and May, five in March and June; the week of 16/02 is
    // Tết, without a working day. The schedule has the Thursdays: 01/01 goes to Monday 05/01, 19/02 to 23/02, 30/4 to 04/5.
    // From July two days a month: the 5th and the 20th, of which 05/7, 20/9, 20/12 are Sundays and 05/9, 05/12 Saturdays.
    expect(rowsOf(await pageOf(exampleOffice("commune-chair"), asOf))).toEqual([
      "01/2026 4 5 5 0 0 0 0", // 05, 08, 15, 22, 29
      "02/2026 3 4 4 0 0 0 0", // 05, 12, 23, 26
      "03/2026 5 5 5 0 0 0 0", // 05, 12, 20, 26, and 02/4 in the week of 30/3
      "04/2026 4 3 3 1 0 0 1", // 09, 23, 28; the deputy on 16/4, the only session of that week
      "05/2026 4 5 3 0 0 0 1", // 07, 14, 28; nobody on 21/5
      "06/2026 5 4 5 0 0 0 0", // 04, 11, 18, 25, 30
      "07/2026 2 2 2 0 0 0 0", // 06, 20
      "08/2026 2 2 1 1 0 1 1", // 05; the deputy on 20/8; ad hoc on 26/8
      "09/2026 2 2 2 0 0 0 0", // 07, 21
      "10/2026 2 2 2 0 0 0 0", // 05, 22
      "11/2026 2 2 1 0 0 0 1", // 05
      "12/2026 2 2 0 0 0 0 2*", // nobody on 07 and 21; the month ends on the day looked at
      "Cộng 37 38 33 2 0 1 4",
    ]);
  });

  it("lists what is missing by month, and what is not, each on its ground", async () => {
    const page = await pageOf(exampleOffice("commune-chair"), asOf);
    const entries = part(page, "THIẾU SÓT").join("\n");
    expect(entries.match(/^Tháng .+$/gmu)).toEqual([
      "Tháng 4/2026",
      "Tháng 5/2026",
      "Tháng 6/2026",
      "Tháng 7/2026",
      "Tháng 8/2026",
      "Tháng 9/2026",
      "Tháng 11/2026",
      "Tháng 12/2026",
    ]);
    // Thirteen of sessions and months, and three reports: quarter III not on record, the nine months late, the year not sent.
    expect(entries.match(/^ +\d+\. /gmu)).toHaveLength(16);
    expect(entries.match(/^ +Căn cứ: /gmu)).toHaveLength(16);
    // From 11/6: 12 (1), 15 to 19 (6), 22 to 25 (10).
    expect(entries).toContain("11/06/2026: làm muộn, ngày 29/06/2026 (hạn 25/06/2026)");
    // From 21/9: 22 to 25 (4), 28/9 to 02/10 (9), 05/10 (10).
    expect(entries).toContain("21/09/2026: QUÁ HẠN (hạn 05/10/2026)");
    expect(part(page, "ĐÃ LÀM ĐÚNG").join(" ")).toContain("23/25 lần: Trực tiếp tiếp công dân");
  });

  it("says of the week before the first Monday that the record has only a part of it", async () => {
    const page = await pageOf(exampleOffice("commune-chair"), asOf);
    expect(part(page, "HỒ SƠ KHÔNG CHO BIẾT").join(" ")).toMatch(
      /Tuần 29\/12\/2025–04\/01\/2026 chỉ nằm một phần trong hồ sơ/u,
    );
  });
});

describe("the page of the provincial secretary's year", () => {
  it("tells month by month what was owed and held", async () => {
    // One day a month: the Tuesday of the third week, 10/11 put back to 24/11 and not held; somebody else on 12/5, nobody in December.
    const held = ["01", "02", "03", "04", "06", "07", "08", "09", "10"];
    const rows = rowsOf(await pageOf(exampleOffice("province-secretary"), asOf));
    for (const month of held) expect(rows).toContain(`${month}/2026 1 1 1 0 0 0 0`);
    expect(rows).toContain("05/2026 1 1 0 0 1 0 1");
    expect(rows).toContain("11/2026 1 1 0 0 0 1 1");
    expect(rows).toContain("12/2026 1 1 0 0 0 0 1*");
    expect(rows.at(-1)).toBe("Cộng 12 12 9 0 1 1 2");
  });
});

describe.each(["commune-chair", "province-secretary"])("the page of %s", (name) => {
  it.each(["vi", "en"] as const)("is the one that was read, in %s", async (lang) => {
    const page = `${await pageOf(exampleOffice(name), asOf, lang)}\n`;
    expect(page).toBe(golden(`${name}.${lang}.txt`, page));
  });

  it("fits a terminal of 80 columns on every day of the year", async () => {
    for (const day of ["2025-12-31", "2026-02-20", "2026-07-01", "2027-02-01"])
      for (const lang of ["vi", "en"] as const) {
        const page = await pageOf(exampleOffice(name), day, lang);
        expect(page.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
      }
  });

  it("rests on a decision that fits the published shape, without a key too many", async () => {
    const decision = await decideOffice(rulebook, exampleOffice(name), { asOf });
    const parsed = recordDecisionSchema.safeParse(decision);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data).toEqual(decision);
    expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
  });
});

describe("a page", () => {
  const office = (rest: string) => `unit: xã Ví Dụ
role: commune-chair
level: commune
period: { from: 2026-07-01, to: 2026-09-30 }
${rest}`;

  it("says what a record without sessions does not tell, and counts nothing", async () => {
    const page = await pageOf(officeOf(office("")), "2026-10-01");
    expect(rowsOf(page)).toEqual([
      "07/2026 2 ? ? ? ? ? ?",
      "08/2026 2 ? ? ? ? ? ?",
      "09/2026 2 ? ? ? ? ? ?",
      "Cộng 6 ? ? ? ? ? ?",
    ]);
    expect(part(page, "THIẾU SÓT")).toEqual([]);
    expect(part(page, "HỒ SƠ KHÔNG CHO BIẾT").join(" ")).toContain("không rõ 3 lần");
  });

  it("marks the months that run and those ahead", async () => {
    const page = await pageOf(officeOf(office("receptions: []")), "2026-08-10");
    expect(rowsOf(page)).toEqual([
      "07/2026 2 ? 0 0 0 0 2",
      "08/2026 2 ? 0 0 0 0 2*",
      "09/2026 2 ? · · · · ·",
      "Cộng 6 ? 0 0 0 0 2",
    ]);
    expect(part(page, "CÒN PHẢI LÀM").join(" ")).toContain("còn 1 kỳ sau ngày xem xét");
  });
});
