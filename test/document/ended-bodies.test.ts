import { describe, expect, it } from "vitest";
import { composeGeneral } from "../../src/document/compose-general";
import { exampleAgency } from "./example-letters";

const agency = exampleAgency("xã Ví Dụ");
const fields = { about: "lịch", to: ["Các phòng"], opening: ["Mở đầu."], closing: "Kết" };

/** What is said of a dispatch on a day to bodies. */
function told(date: string, to: readonly string[], recipients: readonly string[] = []) {
  const written = { date, agency, fields: { ...fields, to }, recipients, lang: "en" as const };
  return composeGeneral("dispatch", written).findings.filter(
    ({ rule }) => rule === "document-recipient-ended",
  );
}

describe("a letter to a body that ended", () => {
  it.each([
    ["2025-06-30", 0],
    ["2025-07-01", 1],
  ])("is told from the day after its last: on %s %i findings", (date, count) => {
    expect(told(date, ["Thanh tra huyện Tân Biên"])).toHaveLength(count);
    expect(told(date, [], ["Huyện ủy Tân Biên"])).toHaveLength(count);
    expect(told(date, ["Ủy ban nhân dân huyện Tân Biên"])).toHaveLength(count);
  });

  it("names the successor in full where it is one", () => {
    expect(told("2025-07-01", ["Ủy ban nhân dân thị trấn Tân Biên"])[0]?.message).toContain(
      "People's Committee of Xã Tân Biên",
    );
    expect(told("2026-11-20", ["Ban Dân vận Tỉnh ủy"])[0]?.message).toContain(
      "Ban Tuyên giáo và Dân vận Tỉnh ủy",
    );
  });

  it("names the candidates where the district went to several communes", () => {
    const [finding] = told("2025-07-01", ["Ủy ban nhân dân huyện Tân Biên"]);
    expect(finding?.message).toContain("Xã Trà Vong");
    expect(finding?.message).toContain("Tỉnh Tây Ninh");
  });

  it("is not told of bodies that stand", () => {
    expect(told("2026-11-20", ["Ủy ban nhân dân tỉnh Tây Ninh", "Thanh tra tỉnh"])).toEqual([]);
  });
});

describe("the names in a letter of the agency", () => {
  const head = (date: string) => {
    const written = composeGeneral("dispatch", { date, agency, fields, lang: "en" });
    if (!written.ok) throw new Error(written.findings.map(({ message }) => message).join("\n"));
    return written.value.letterhead;
  };

  it("are those of the last day before the merger", () => {
    expect(JSON.stringify(head("2025-06-30"))).toContain("XÃ VÍ DỤ THƯỢNG");
    expect(head("2025-06-30").placeDate).toBe("Ví Dụ Thượng, ngày 30 tháng 6 năm 2025");
  });

  it("and those of the first day after it", () => {
    expect(JSON.stringify(head("2025-07-01"))).not.toContain("THƯỢNG");
    expect(head("2025-07-01").placeDate).toBe("Ví Dụ, ngày 01 tháng 7 năm 2025");
  });
});
