import excel, { type Cell, type Worksheet } from "exceljs";
import { describe, expect, it } from "vitest";
import { petitionKinds, petitionMeasures } from "../../src/summary/petition-measures";
import { reportPeriod } from "../../src/summary/report-period";
import { summaryWorkbook } from "../../src/summary/workbook/summary-workbook";
import {
  complaint,
  exampleRecords,
  exampleText,
  figures,
  recordOf,
  rulebook,
} from "./report-records";

const summary = await figures(exampleRecords, { unit: "xã Ví Dụ" });
const options = { law: rulebook.law, label: reportPeriod("2026-Q3").label };
const bytes = await summaryWorkbook(summary, options);

async function opened(content: Uint8Array) {
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(content.buffer as ArrayBuffer);
  return workbook;
}

const workbook = await opened(bytes);

function sheet(name: string): Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function cells(of: Worksheet): readonly Cell[] {
  const all: Cell[] = [];
  of.eachRow((row) => row.eachCell((cell) => all.push(cell)));
  return all;
}

describe("the workbook of a period", () => {
  it("has its sheets in order", () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      "Tổng hợp",
      "Danh sách quá hạn",
      "Tiếp công dân",
      "Đối thoại",
      "Hồ sơ đã đếm",
    ]);
  });

  it("gives every figure of petitions by kind, and their totals by formulas", () => {
    const totals = sheet("Tổng hợp");
    for (const [index, measure] of petitionMeasures.entries()) {
      const row = totals.getRow(5 + index);
      const read = petitionKinds.map((_, place) => {
        const { formula, result, value } = row.getCell(place + 2);
        return formula === undefined ? value : result;
      });
      expect([measure, ...read]).toEqual([
        measure,
        ...petitionKinds.map((kind) => summary.petitions[kind][measure].count),
      ]);
      const total = row.getCell(petitionKinds.length + 2);
      expect(total.formula).toBe(`SUM(B${5 + index}:F${5 + index})`);
      expect(total.result).toBe(summary.petitions.all[measure].count);
    }
  });

  it("names every formula's result", () => {
    const formulas = workbook.worksheets.flatMap((one) =>
      cells(one).filter(({ formula }) => formula),
    );
    expect(formulas.length).toBeGreaterThan(80);
    expect(formulas.filter(({ result }) => result === undefined)).toEqual([]);
  });

  it("writes days as days and counts as numbers", () => {
    const overdue = sheet("Danh sách quá hạn");
    expect(overdue.getCell("F5").value).toEqual(new Date("2026-09-22T00:00:00Z"));
    expect(overdue.getCell("F5").numFmt).toBe("dd/mm/yyyy");
    expect(overdue.getCell("G5").formula).toBe("$C$3-F5+1");
    expect(overdue.getCell("G5").result).toBe(9);
  });

  it("counts sessions and visitors by formulas over the list", () => {
    const sessions = sheet("Tiếp công dân");
    const total = cells(sessions).find(({ value }) => value === "Cộng");
    const row = sessions.getRow(Number(total?.row));
    expect([3, 4, 5, 6].map((place) => row.getCell(place).result)).toEqual([7, 6, 1, 24]);
    const head = sessions.getRow(Number(total?.row) - 3);
    expect(head.getCell(4).formula).toBe(
      'COUNTIFS($E$5:$E$11,"Người đứng đầu tiếp",$F$5:$F$11,"Định kỳ")',
    );
  });

  it("keeps the heads of columns in sight and prints across on A4", () => {
    for (const one of workbook.worksheets) {
      expect(one.views[0]).toMatchObject({ state: "frozen", ySplit: 4 });
      expect(one.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9 });
      expect(one.pageSetup.printArea).toMatch(/^A1:[A-Z]+\d+$/u);
    }
  });

  it("is as old as the report, and the same bytes for the same figures", async () => {
    expect(workbook.created).toEqual(new Date("2026-10-05T00:00:00Z"));
    expect(workbook.modified).toEqual(workbook.created);
    expect(Buffer.from(await summaryWorkbook(summary, options)).equals(Buffer.from(bytes))).toBe(
      true,
    );
  });

  it("holds no name of those who sent petitions", () => {
    const text = JSON.stringify(
      workbook.worksheets.map((one) => cells(one).map(({ value }) => value)),
    );
    for (const name of ["Kín", "Lê Văn Giả", "Phạm Thị Vẽ", "Đinh Thị Hỏi"]) {
      expect(text).not.toContain(name);
    }
  });

  it("takes an id that begins like a formula as text", async () => {
    const id = '=HYPERLINK("http://example.invalid","x")';
    const record = recordOf(exampleText("03-overdue").replace("id: 23/KN-2026", `id: '${id}'`));
    const risky = await opened(await summaryWorkbook(await figures([record])));
    const cell = risky.getWorksheet("Danh sách quá hạn")?.getCell("B5");
    expect([cell?.type, cell?.value]).toEqual([excel.ValueType.String, id]);
  });

  it("is whole where there is nothing to count", async () => {
    const empty = await opened(await summaryWorkbook(await figures([])));
    expect(empty.getWorksheet("Danh sách quá hạn")?.getCell("D6").result).toBe(0);
    expect(empty.getWorksheet("Tổng hợp")?.getCell("G5").result).toBe(0);
  });
});

describe("the statutory tables", () => {
  it("stand in the workbook of a period in whose last days their circular is in force", async () => {
    const records = [complaint("2025-07-10")];
    const names = async (to: string) => {
      const period = { from: "2025-06-15", to };
      const of = await figures(records, { period, asOf: "2025-10-05" });
      const { worksheets } = await opened(await summaryWorkbook(of));
      return worksheets.map(({ name }) => name).filter((name) => name.startsWith("Biểu"));
    };
    expect(await names("2025-09-29")).toEqual([
      "Biểu 01-TCD",
      "Biểu 02-TCD",
      "Biểu 01-XLD",
      "Biểu 02-XLD",
      "Biểu 03-XLD",
      "Biểu 04-XLD",
    ]);
    expect(await names("2025-09-30")).toEqual([]);
  });

  it("sum by the formulas of the table, and leave a sum blank of which a part is blank", async () => {
    const period = { from: "2025-06-15", to: "2025-09-14" };
    const of = await figures([complaint("2025-06-14"), complaint("2025-07-10", "[]", "2/KN")], {
      period,
      asOf: "2025-09-20",
      unit: "xã Ví Dụ",
    });
    const book = await opened(await summaryWorkbook(of));
    const table = book.getWorksheet("Biểu 02-XLD");
    expect(table?.getCell("A6").value).toBe("xã Ví Dụ");
    expect(table?.getCell("B6").formula).toBe('IF(COUNT(C6,D6)<2,"",SUM(C6,D6))');
    expect([table?.getCell("B6").result, table?.getCell("C6").value]).toEqual([2, 1]);
    const reception = book.getWorksheet("Biểu 01-TCD");
    expect(reception?.getCell("B6").formula).toBe('IF(COUNT(E6,N6,W6)<3,"",SUM(E6,N6,W6))');
    expect(reception?.getCell("B6").result ?? "").toBe("");
  });
});
