import { describe, expect, it } from "vitest";
import { holderOf } from "../../src/people/holder";
import { isoDate } from "../../src/time/iso-date";
import { agencyWith } from "./agency";

const chairs = `offices:
  - { role: commune-chair, title: CHỦ TỊCH, holder: Trần Thị Giả, from: 2021-07-01, to: 2025-06-30 }
  - { role: commune-chair, title: CHỦ TỊCH, holder: Lê Văn Thử, from: 2025-07-01 }
`;
const deputy =
  "  - { role: deputy-chair, title: PHÓ CHỦ TỊCH, holder: Phạm Thị Nháp, deputyOf: commune-chair, from: 2025-07-01 }\n";
const second =
  "  - { role: deputy-chair, title: PHÓ CHỦ TỊCH, holder: Đỗ Văn Tạm, deputyOf: commune-chair, from: 2025-07-01 }\n";
const delegated = `delegations:
  - { task: verify, fromRole: commune-chair, toHolder: Hồ Thị Mẫu, toTitle: CHÁNH VĂN PHÒNG, form: TL, from: 2026-01-01, to: 2026-12-31 }
`;

const who = (yaml: string, on: string, task?: string) =>
  holderOf(agencyWith(yaml), "commune-chair", { on: isoDate(on), task });

describe("the holder of an office", () => {
  it("is the one whose days include the day, both ends counted", () => {
    expect(who(chairs, "2021-07-01")?.name).toBe("Trần Thị Giả");
    expect(who(chairs, "2025-06-30")?.name).toBe("Trần Thị Giả");
    expect(who(chairs, "2025-07-01")?.name).toBe("Lê Văn Thử");
  });

  it("signs under the office's own title without a form", () => {
    expect(who(chairs, "2026-07-01")).toEqual({
      name: "Lê Văn Thử",
      title: "CHỦ TỊCH",
      capacity: "holder",
    });
  });

  it("is nobody before the first one, and nobody for another office", () => {
    expect(who(chairs, "2021-06-30")).toBeUndefined();
    expect(
      holderOf(agencyWith(chairs), "province-chair", { on: isoDate("2026-07-01") }),
    ).toBeUndefined();
  });

  it("signs with Q. while acting", () => {
    const acting =
      "offices: [{ role: commune-chair, title: CHỦ TỊCH, holder: Lê Văn Thử, capacity: acting, from: 2025-07-01 }]";
    expect(who(acting, "2026-07-01")).toEqual({
      name: "Lê Văn Thử",
      title: "CHỦ TỊCH",
      capacity: "acting",
      form: "Q",
    });
  });
});

describe("a deputy", () => {
  const away = `${chairs}${deputy}absences: [{ holder: Lê Văn Thử, from: 2026-11-16, to: 2026-11-20 }]\n`;

  it("acts with KT. while the holder is away, on the first and the last day of it", () => {
    for (const day of ["2026-11-16", "2026-11-20"]) {
      expect(who(away, day)).toEqual({
        name: "Phạm Thị Nháp",
        title: "PHÓ CHỦ TỊCH",
        capacity: "deputy",
        form: "KT",
      });
    }
  });

  it("does not act on the days before and after", () => {
    expect(who(away, "2026-11-15")?.name).toBe("Lê Văn Thử");
    expect(who(away, "2026-11-21")?.name).toBe("Lê Văn Thử");
  });

  it("acts while the office is vacant", () => {
    const vacant = `${chairs.replace("from: 2025-07-01 }", "from: 2025-07-01, to: 2026-03-31 }")}${deputy}`;
    expect(who(vacant, "2026-03-31")?.name).toBe("Lê Văn Thử");
    expect(who(vacant, "2026-04-01")).toMatchObject({ name: "Phạm Thị Nháp", form: "KT" });
  });

  it("who is away too leaves it to the next deputy", () => {
    const both = `${chairs}${deputy}${second}absences:
  - { holder: Lê Văn Thử, from: 2026-11-16, to: 2026-11-20 }
  - { holder: Phạm Thị Nháp, from: 2026-11-18, to: 2026-11-18 }
`;
    expect(who(both, "2026-11-17")?.name).toBe("Phạm Thị Nháp");
    expect(who(both, "2026-11-18")?.name).toBe("Đỗ Văn Tạm");
  });

  it("of whom there is none leaves nobody", () => {
    expect(
      who(
        `${chairs}absences: [{ holder: Lê Văn Thử, from: 2026-11-16, to: 2026-11-20 }]`,
        "2026-11-18",
      ),
    ).toBeUndefined();
  });
});

describe("a delegate", () => {
  it("acts for the task that was handed over, in the form of the delegation", () => {
    expect(who(chairs + delegated, "2026-07-01", "verify")).toEqual({
      name: "Hồ Thị Mẫu",
      title: "CHÁNH VĂN PHÒNG",
      capacity: "delegate",
      form: "TL",
    });
  });

  it("does not act for another task, or where no task is named", () => {
    expect(who(chairs + delegated, "2026-07-01", "resolve")?.name).toBe("Lê Văn Thử");
    expect(who(chairs + delegated, "2026-07-01")?.name).toBe("Lê Văn Thử");
  });

  it("does not act outside the days of the delegation", () => {
    expect(who(chairs + delegated, "2025-12-31", "verify")?.name).toBe("Lê Văn Thử");
    expect(who(chairs + delegated, "2026-12-31", "verify")?.name).toBe("Hồ Thị Mẫu");
    expect(who(chairs + delegated, "2027-01-01", "verify")?.name).toBe("Lê Văn Thử");
  });

  it("who is away leaves the task with the head, and then with the head's deputy", () => {
    const away = `${chairs}${deputy}${delegated}absences:
  - { holder: Hồ Thị Mẫu, from: 2026-07-06, to: 2026-07-10 }
  - { holder: Lê Văn Thử, from: 2026-07-08, to: 2026-07-08 }
`;
    expect(who(away, "2026-07-07", "verify")?.name).toBe("Lê Văn Thử");
    expect(who(away, "2026-07-08", "verify")?.name).toBe("Phạm Thị Nháp");
    expect(who(away, "2026-07-11", "verify")?.name).toBe("Hồ Thị Mẫu");
  });

  it("of one office does not act for another", () => {
    expect(
      holderOf(agencyWith(chairs + delegated), "commune-official", {
        task: "verify",
        on: isoDate("2026-07-01"),
      }),
    ).toBeUndefined();
  });
});
