import { describe, expect, it } from "vitest";
import { checkDocument } from "../../../src/document/form/check-document";
import { formChecks } from "../../../src/document/form/form-checks";
import { citesOf, formParts } from "../../../src/document/form/form-cites";
import type { OfficialDocument } from "../../../src/document/official-document";
import { isInForce } from "../../../src/law/in-force";
import { isoDate } from "../../../src/time/iso-date";
import { projectLaw } from "../../law/law-files";
import {
  dispatch,
  partyDispatch,
  partyNotice,
  plain,
  stateNotice,
  withHead,
  withNodes,
} from "./sample-documents";

describe("checkDocument", () => {
  it.each([
    ["a State notice", stateNotice],
    ["a State dispatch", dispatch],
    ["a Party notice", partyNotice],
    ["a Party dispatch", partyDispatch],
  ])("says nothing against %s in the right form", (_, document) => {
    expect(checkDocument(document)).toEqual([]);
  });

  it("speaks both languages about the same things", () => {
    const wrong = withHead(stateNotice, { number: "Số 5/TB-UBND" });
    const [vi, en] = [checkDocument(wrong), checkDocument(wrong, { lang: "en" })];
    expect(vi.map(({ rule, path }) => [rule, path])).toEqual(
      en.map(({ rule, path }) => [rule, path]),
    );
    expect(vi[0]?.message).toContain("`letterhead.number` là `Số 5/TB-UBND`");
    expect(en[0]?.message).toContain("`letterhead.number` is `Số 5/TB-UBND`");
    expect(vi[0]?.cites).toEqual(["ND30-2020/pl1/m2-3"]);
  });

  it("says once that a document is older than the rules it knows", () => {
    const old = { ...withHead(stateNotice, { number: "x" }), date: isoDate("2020-03-04") };
    const ofParty = { ...partyNotice, date: isoDate("2018-04-02") };
    for (const document of [old, ofParty]) {
      expect(checkDocument(document).map(({ rule, severity }) => [rule, severity])).toEqual([
        ["form-older-rules", "info"],
      ]);
    }
  });

  it("finds the same in decomposed text", () => {
    const decomposed = JSON.parse(JSON.stringify(stateNotice).normalize("NFD")) as OfficialDocument;
    expect(checkDocument(decomposed)).toEqual([]);
  });

  it("never quotes what is confidential", () => {
    const secret = "Nguyễn Văn Kín";
    const hidden = { text: secret, confidential: "denouncer" } as const;
    const document = withNodes(
      {
        ...stateNotice,
        annexes: [{ label: "Phụ lục 1", name: [hidden], reference: "", nodes: [] }],
      },
      "recipients",
      { type: "recipients", lines: [[hidden], [{ text: "Lưu: VT " }, hidden]] },
    );
    const withName = withNodes(document, "signature", {
      type: "signature",
      posts: ["CHỦ TỊCH"],
      name: [hidden],
    });
    const findings = checkDocument({
      ...withName,
      nodes: [{ type: "title", inlines: [hidden] }, ...withName.nodes],
    });
    expect(findings.length).toBeGreaterThan(3);
    expect(JSON.stringify(findings)).not.toContain("Kín");
  });

  it("bears documents of any emptiness", () => {
    const empty = {
      ...stateNotice,
      nodes: [],
      letterhead: { superior: [], body: [], number: "", placeDate: "" },
    };
    expect(checkDocument(empty).map(({ rule }) => rule)).toContain("form-signature");
    const hollow = withNodes(empty, "title", {
      type: "signatures",
      blocks: [{ posts: [], name: [] }],
    });
    expect(() => checkDocument({ ...hollow, title: "", kind: { name: "" } })).not.toThrow();
    expect(() =>
      checkDocument({
        ...hollow,
        annexes: [{ label: "(", name: plain(""), reference: "", nodes: [] }],
      }),
    ).not.toThrow();
  });
});

describe("the checks", () => {
  it("have ids of their own", () => {
    const ids = formChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(25);
  });

  it("cite provisions that are in force on the day of the document", () => {
    const law = projectLaw();
    const documents = [
      { ...stateNotice, date: isoDate("2026-07-01") },
      { ...partyNotice, date: isoDate("2026-05-26") },
      { ...partyNotice, date: isoDate("2026-05-27") },
    ];
    const cited = documents.flatMap((document) =>
      formParts.flatMap((part) =>
        citesOf(document, part).map((id) => ({ id, date: document.date })),
      ),
    );
    expect(cited.length).toBeGreaterThan(40);
    const dead = cited.filter(({ id, date }) => {
      const provision = law.lookUp(id);
      return provision === undefined || !isInForce(provision.inForce, date);
    });
    expect(dead).toEqual([]);
  });
});
