import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/document/node";
import type { OfficialDocument } from "../../../src/document/official-document";
import { isoDate } from "../../../src/time/iso-date";
import { composed, letter, petition } from "../samples";

type Petition = typeof petition;
type Complainant = NonNullable<Petition["complainants"]>[number];

const first: Complainant = {
  kind: "individual",
  name: "Nguyễn Văn Mẫu",
  title: "ông",
  address: "thôn Một",
  identity: {
    kind: "CCCD",
    number: "001",
    issuedOn: isoDate("2021-05-10"),
    issuedBy: "Bộ Công an",
  },
};
const second: Complainant = {
  ...first,
  name: "Trần Thị Ví Dụ",
  title: "bà",
  address: "thôn Hai",
  identity: { ...first.identity, kind: "Hộ chiếu", number: "B002" },
};

const paragraphs = ({ nodes }: OfficialDocument): readonly string[] =>
  nodes.flatMap((node) => (node.type === "paragraph" ? [plainText(node.inlines)] : []));
const addressees = ({ nodes }: OfficialDocument): readonly string[] =>
  nodes.flatMap((node) => (node.type === "addressees" ? node.names.map(plainText) : []));
const about = (changes: Partial<Petition>): OfficialDocument =>
  letter({ petition: { ...petition, complainants: [first], ...changes } });

describe("a letter about one complainant", () => {
  it("names a person of unknown sex as ông (bà)", () => {
    const { title: _, ...plain } = first;
    expect(addressees(about({ complainants: [plain] }))).toEqual(["Ông (bà) Nguyễn Văn Mẫu"]);
  });

  it("names an organisation by its name, without papers of a person, and who acts for it by law", () => {
    const company = { kind: "organisation" as const, name: "Công ty Ví Dụ", address: "phố Mẫu" };
    const document = about({
      complainants: [company],
      representative: { kind: "by-law", name: "Lê Văn Thử" },
    });
    expect(addressees(document)).toEqual(["Công ty Ví Dụ"]);
    expect(paragraphs(document).slice(0, 3)).toEqual([
      expect.stringMatching(
        /đơn khiếu nại của: Công ty Ví Dụ \(người đại diện theo pháp luật: Lê Văn Thử\)\.$/u,
      ),
      "Địa chỉ: phố Mẫu.",
      expect.stringMatching(/^Khiếu nại về việc: /u),
    ]);
  });

  it.each([
    ["authorised", "người được ủy quyền khiếu nại"],
    ["lawyer", "luật sư được ủy quyền khiếu nại"],
  ] as const)("goes to the complainant and names a representative who is %s", (kind, words) => {
    const document = about({ representative: { kind, name: "Lê Văn Thử" } });
    expect(addressees(document)).toEqual(["Ông Nguyễn Văn Mẫu"]);
    expect(paragraphs(document)[0]).toContain(`ông Nguyễn Văn Mẫu (${words}: Lê Văn Thử).`);
  });

  it("calls another identity paper by its own name, not by those of the form's line", () => {
    const [, , line] = paragraphs(
      about({
        complainants: [
          { ...first, identity: { ...first.identity, kind: "chứng minh quân đội", number: "77" } },
        ],
      }),
    );
    expect(line).toBe("Chứng minh quân đội số: 77, ngày cấp: 10/5/2021, nơi cấp: Bộ Công an.");
  });

  it("calls an old identity card by its name in the form of 2026, whose line no longer has it", () => {
    const card = { ...first, identity: { ...first.identity, kind: "CMND", number: "0123" } };
    const received = { complainants: [card], receivedOn: isoDate("2026-06-24") };
    const on = (date: string): string | undefined =>
      paragraphs(letter({ date, petition: { ...petition, ...received } }))[2];
    expect(on("2026-06-30")).toMatch(/^Số CMND\/Hộ chiếu\/Thẻ căn cước công dân: 0123,/u);
    expect(on("2026-07-01")).toMatch(/^CMND số: 0123,/u);
  });
});

describe("a letter about a complaint of several persons", () => {
  it("goes to their representative and tells how many they are", () => {
    const document = about({
      complainants: [first, second],
      complainantCount: 7,
      representative: { kind: "group", name: "Trần Thị Ví Dụ" },
    });
    expect(addressees(document)).toEqual(["Bà Trần Thị Ví Dụ"]);
    expect(paragraphs(document)[0]).toContain(
      "07 người khiếu nại do bà Trần Thị Ví Dụ làm đại diện",
    );
    expect(paragraphs(document)[1]).toBe("Địa chỉ: thôn Hai.");
    expect(paragraphs(document)[2]).toContain("B002");
    expect(paragraphs(document).at(-1)).toBe("Vậy thông báo để bà Trần Thị Ví Dụ được biết./.");
  });

  it("asks for the representative's own entry when the list of complainants lacks it", () => {
    const { findings } = composed({
      petition: {
        ...petition,
        complainants: [first],
        complainantCount: 7,
        representative: { kind: "group", name: "Lê Văn Thử" },
      },
    });
    expect(findings.map(({ path }) => path)).toEqual([
      "complainants[1].address",
      "complainants[1].identity.number",
      "complainants[1].identity.issuedOn",
      "complainants[1].identity.issuedBy",
    ]);
  });

  it("goes to each of them when all are named and nobody represents them", () => {
    const document = about({ complainants: [first, second] });
    expect(addressees(document)).toEqual(["Ông Nguyễn Văn Mẫu", "Bà Trần Thị Ví Dụ"]);
    expect(paragraphs(document).slice(1, 5)).toEqual([
      "Địa chỉ của ông Nguyễn Văn Mẫu: thôn Một.",
      expect.stringContaining(": 001, ngày cấp"),
      "Địa chỉ của bà Trần Thị Ví Dụ: thôn Hai.",
      expect.stringContaining(": B002, ngày cấp"),
    ]);
    expect(paragraphs(document).at(-1)).toBe(
      "Vậy thông báo để ông Nguyễn Văn Mẫu và bà Trần Thị Ví Dụ được biết./.",
    );
  });

  it("tells whose address is missing", () => {
    const { address: _, ...homeless } = second;
    const { findings } = composed({ petition: { ...petition, complainants: [first, homeless] } });
    expect(findings.map(({ path }) => path)).toEqual(["complainants[1].address"]);
  });

  it("asks for the representative when not all are named", () => {
    const { ok, findings } = composed({
      petition: { ...petition, complainants: [first], complainantCount: 3, representative: "none" },
    });
    expect(ok).toBe(false);
    expect(findings[0]?.path).toBe("representative.name");
  });
});
