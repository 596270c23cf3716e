import { describe, expect, it } from "vitest";
import type { Decision } from "../../../src/decide/decision";
import type { Signer } from "../../../src/document/data/signature";
import { plainText } from "../../../src/document/node";
import { isoDate } from "../../../src/time/iso-date";
import { acceptance, agency, type Changes, composed, letter } from "../samples";

type Holder = NonNullable<Decision["obligations"][number]["bearer"]["holder"]>;

function signed(changes: Changes): readonly string[] {
  const node = letter(changes).nodes.find(({ type }) => type === "signature");
  return node?.type === "signature" ? [...node.posts, plainText(node.name)] : [];
}

/** The sample decision, which names this holder for the duty to answer. */
function borneBy(holder: Holder): Decision {
  const decision = acceptance();
  return {
    ...decision,
    obligations: decision.obligations.map((duty) => ({
      ...duty,
      bearer: { ...duty.bearer, holder },
    })),
  };
}

const from = isoDate("2012-01-01");

describe("the signature of a letter", () => {
  it("is that of the head, by the own title and never on behalf of the collective", () => {
    expect(signed({})).toEqual(["CHỦ TỊCH", "Trần Thị Giả"]);
  });

  it("of a deputy in the head's place has KT. and both titles", () => {
    const decision = borneBy({
      name: "Lê Văn Thử",
      title: "Phó Chủ tịch",
      capacity: "deputy",
      form: "KT",
    });
    expect(signed({ decision })).toEqual(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Thử"]);
  });

  it("of an acting head has Q. before the title", () => {
    const offices = [
      {
        role: "commune-chair",
        title: "Chủ tịch",
        holder: "Lê Văn Thử",
        capacity: "acting" as const,
        from,
      },
    ];
    const decision = acceptance({ obligations: [] });
    expect(signed({ decision, data: { agency: { ...agency, offices } } })).toEqual([
      "Q. CHỦ TỊCH",
      "Lê Văn Thử",
    ]);
    const title = "Quyền Chủ tịch";
    expect(signed({ data: { signer: { title, name: "Lê Văn Thử", form: "Q" } } })[0]).toBe(
      "Q. CHỦ TỊCH",
    );
  });

  it.each(["TL", "TUQ"] as const)("of a delegate has %s. and both titles", (form) => {
    const delegations = [
      {
        task: "x",
        fromRole: "commune-chair",
        toHolder: "Phạm Thị Nháp",
        toTitle: "Chánh Văn phòng",
        form,
        from,
      },
    ];
    const decision = borneBy({
      name: "Phạm Thị Nháp",
      title: "Chánh Văn phòng",
      capacity: "delegate",
      form,
    });
    expect(signed({ decision, data: { agency: { ...agency, delegations } } })).toEqual([
      `${form}. CHỦ TỊCH`,
      "CHÁNH VĂN PHÒNG",
      "Phạm Thị Nháp",
    ]);
  });

  it("is the head's of the letter's day when the one whom the decision names no longer holds the office", () => {
    const offices = [
      {
        role: "commune-chair",
        title: "CHỦ TỊCH",
        holder: "Trần Thị Giả",
        from,
        to: isoDate("2026-07-08"),
      },
      {
        role: "commune-chair",
        title: "CHỦ TỊCH",
        holder: "Lê Văn Thử",
        from: isoDate("2026-07-09"),
      },
    ];
    const data = { agency: { ...agency, offices } };
    expect(signed({ data, date: "2026-07-08" }).at(-1)).toBe("Trần Thị Giả");
    expect(signed({ data, date: "2026-07-09" }).at(-1)).toBe("Lê Văn Thử");
  });

  it("of a deputy who has become head since is no longer KT.", () => {
    const decision = borneBy({
      name: "Lê Văn Thử",
      title: "PHÓ CHỦ TỊCH",
      capacity: "deputy",
      form: "KT",
    });
    const offices = [{ role: "commune-chair", title: "CHỦ TỊCH", holder: "Lê Văn Thử", from }];
    expect(signed({ decision, data: { agency: { ...agency, offices } } })).toEqual([
      "CHỦ TỊCH",
      "Lê Văn Thử",
    ]);
  });

  it("that the caller gives takes the head's title from the profile unless told", () => {
    const signer: Signer = { title: "Phó Chủ tịch", name: "Lê Văn Thử", form: "KT" };
    expect(signed({ data: { signer } })).toEqual(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Thử"]);
    expect(signed({ data: { signer: { ...signer, headTitle: "Trưởng ban" } } })[0]).toBe(
      "KT. TRƯỞNG BAN",
    );
  });

  it("in the place of a head of whom the profile knows nothing is a finding, not half a form", () => {
    const signer: Signer = { title: "Phó Chủ tịch", name: "Lê Văn Thử", form: "KT" };
    const { ok, findings } = composed({ data: { signer, agency: { ...agency, offices: [] } } });
    expect(ok).toBe(false);
    expect(findings).toMatchObject([{ rule: "document-data-missing", path: "agency.offices" }]);
  });

  it("of one who is away on the letter's day is a warning", () => {
    const absences = [
      { holder: "Trần Thị Giả", from: isoDate("2026-07-08"), to: isoDate("2026-07-08") },
    ];
    const away = (date: string): readonly string[] =>
      composed({ date, data: { agency: { ...agency, absences } } }).findings.map(
        ({ rule }) => rule,
      );
    expect(away("2026-07-07")).toEqual([]);
    expect(away("2026-07-08")).toEqual(["document-signer-away"]);
    expect(away("2026-07-09")).toEqual([]);
  });
});
