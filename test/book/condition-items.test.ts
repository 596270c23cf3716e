import { describe, expect, it } from "vitest";
import type { Item } from "../../src/book/block";
import { conditionItems, topItems } from "../../src/book/condition-items";
import { contextOf } from "../../src/book/context";
import { plain } from "../../src/book/table-block";
import type { Condition } from "../../src/rulebook/rule-schema";
import { source } from "./whole-book";

const vi = contextOf(source, "vi");
const en = contextOf(source, "en");

function lines(items: readonly Item[], indent = ""): readonly string[] {
  return items.flatMap((item) => [
    `${indent}${plain(item.inlines)}`,
    ...lines(item.items ?? [], `${indent}  `),
  ]);
}

const sentence = (condition: Condition): string => lines(conditionItems(vi, condition)).join("\n");

describe("a comparison read aloud", () => {
  it.each<readonly [string, Condition]>([
    ["loại đơn là khiếu nại", { fact: "petition.kind", operator: "equal", value: "complaint" }],
    ["lần khiếu nại là lần hai", { fact: "petition.instance", operator: "equal", value: 2 }],
    ["chỉ một người khiếu nại", { fact: "complainant.several", operator: "equal", value: false }],
    ["nhiều người khiếu nại", { fact: "complainant.several", operator: "notEqual", value: false }],
    ["chưa thụ lý", { fact: "happened.accepted", operator: "equal", value: false }],
    [
      "chưa có việc người khiếu nại vắng mặt khi đối thoại",
      { fact: "happened.dialogue-missed", operator: "equal", value: false },
    ],
    [
      "số người khiếu nại từ 5 trở lên",
      { fact: "complainant.count", operator: "atLeast", value: 5 },
    ],
    [
      "số người khiếu nại không quá 10",
      { fact: "complainant.count", operator: "atMost", value: 10 },
    ],
    [
      "ngày nhận đơn từ ngày 01/07/2026 trở đi",
      { fact: "petition.receivedOn", operator: "onOrAfter", value: "2026-07-01" },
    ],
    [
      "ngày gửi đơn trước ngày nhận đơn",
      { fact: "petition.sentOn", operator: "before", value: { fact: "petition.receivedOn" } },
    ],
    [
      "người bị kỷ luật là cán bộ hoặc công chức",
      { fact: "discipline.person", operator: "in", value: ["cadre", "civil-servant"] },
    ],
    [
      "căn cứ không thụ lý gồm: khoản 6 Điều 11",
      { fact: "admit.refusalGrounds", operator: "contains", value: "k6" },
    ],
    ["chưa biết ngày gửi đơn", { fact: "petition.sentOn", operator: "isKnown", value: false }],
  ])("%s", (wanted, condition) => {
    expect(sentence(condition)).toBe(wanted);
  });

  it("turns round under `not`", () => {
    const count = { fact: "complainant.count", operator: "atLeast", value: 5 } as const;
    expect(sentence({ not: count })).toBe("số người khiếu nại dưới 5");
    expect(sentence({ not: { not: count } })).toBe("số người khiếu nại từ 5 trở lên");
  });

  it("names the rule behind a fact that a rule leaves", () => {
    expect(sentence({ fact: "complaint.accept.overdue", operator: "equal", value: true })).toBe(
      "việc “Thụ lý khiếu nại hoặc thông báo không thụ lý và nêu rõ lý do” đã quá hạn",
    );
  });

  it("ends in the provision it rests on", () => {
    const condition = {
      fact: "complainant.several",
      operator: "equal",
      value: true,
      cite: "LKN-2011/d9",
    } as const;
    expect(sentence(condition)).toBe("nhiều người khiếu nại (Điều 9 Luật Khiếu nại năm 2011)");
    expect(lines(conditionItems(en, condition))).toEqual([
      "several complainants: yes (Article 9, Law on Complaints 2011)",
    ]);
  });
});

describe("a group of comparisons", () => {
  const complaint = { fact: "petition.kind", operator: "equal", value: "complaint" } as const;
  const several = { fact: "complainant.several", operator: "equal", value: true } as const;

  it("stands under the words that bind it", () => {
    expect(lines(topItems(vi, { all: [complaint, { any: [several, complaint] }] }))).toEqual([
      "loại đơn là khiếu nại",
      "có một trong các điều kiện sau:",
      "  nhiều người khiếu nại",
      "  loại đơn là khiếu nại",
    ]);
  });

  it("is denied as a whole, and a group of one is its only member", () => {
    expect(lines(conditionItems(vi, { not: { all: [complaint, several] } }))[0]).toBe(
      "không có đủ các điều kiện sau:",
    );
    expect(lines(conditionItems(vi, { not: { any: [complaint, several] } }))[0]).toBe(
      "không có điều kiện nào sau đây:",
    );
    expect(lines(conditionItems(vi, { not: { all: [several] } }))).toEqual([
      "chỉ một người khiếu nại",
    ]);
  });
});
