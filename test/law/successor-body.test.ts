import { describe, expect, it } from "vitest";
import { successorBody } from "../../src/law/successor-body";

const names = (name: string, on: string) =>
  successorBody(name, on)?.successors.map((one) => one.name);

describe("the successor of a body that ended", () => {
  it("is told for a name with its place", () => {
    expect(names("Thanh tra huyện Tân Biên", "2026-01-05")).toEqual(["Thanh tra tỉnh"]);
  });

  it("is nobody while the body stands, and its successors from their first day", () => {
    expect(successorBody("Thanh tra huyện Tân Biên", "2025-06-30")).toMatchObject({
      stands: true,
      successors: [],
    });
    expect(successorBody("Thanh tra huyện Tân Biên", "2025-07-01")?.stands).toBe(false);
  });

  it("is shared where cases and reports go different ways", () => {
    expect(successorBody("Huyện ủy Tân Biên", "2025-07-01")?.successors).toMatchObject([
      { name: "Đảng ủy xã, phường, đặc khu", for: { vi: "vụ việc" } },
      { for: { vi: "báo cáo" } },
    ]);
  });

  it("is found under either spelling, with or without abbreviation", () => {
    const found = ["Đảng ủy Ủy ban nhân dân tỉnh"];
    expect(names("Ban cán sự đảng UBND tỉnh Lào Cai", "2025-03-01")).toEqual(found);
    expect(names("Ban cán sự đảng Uỷ ban nhân dân tỉnh", "2025-03-01")).toEqual(found);
  });

  it("is not that of a body whose name only begins alike", () => {
    expect(names("Ban Dân vận Huyện ủy Tân Biên", "2025-07-01")).toEqual([
      "Ban Xây dựng Đảng của Đảng ủy xã, phường, đặc khu",
    ]);
    expect(successorBody("Thanh tra huyệnX", "2026-01-05")).toBeUndefined();
  });

  it("says that the day is only known by its month", () => {
    expect(successorBody("Ban Dân vận Tỉnh ủy", "2025-01-31")).toMatchObject({
      stands: true,
      from: "2025-02-01",
      dayIsOfMonth: true,
    });
  });

  it("is not told for a body that the table does not hold, nor on a day that is none", () => {
    expect(successorBody("Sở Tư pháp", "2026-01-05")).toBeUndefined();
    expect(() => successorBody("Huyện ủy", "2026-02-30")).toThrow();
  });
});
