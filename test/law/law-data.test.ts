import { describe, expect, it } from "vitest";
import { formatCitation, parseCitation, unversioned } from "../../src/law/citation";
import { gapBetween, spansOverlap } from "../../src/law/in-force";
import { numberedName } from "../../src/law/instrument-name";
import { parseLaw } from "../../src/law/parse-law";
import type { Provision } from "../../src/law/provision";
import { lawFiles, lawSources, projectLaw, readLawFile } from "./law-files";

const law = projectLaw();
const provisions = [...law.provisions.values()];
const instruments = [...law.instruments.values()];

// The text of these carries several clauses or points, or something else than one article.
const citesMore = new Set([
  "LKN-2011/d31/k2",
  "LKN-2011/d44/k4",
  "LKN-2011/d63/k1",
  "LKN-2011/d65",
  "ND124-2020/d10/k2@2026",
  "ND124-2020/d10/k4",
  "ND124-2020/d11/k2",
  "ND124-2020/d33",
  "ND75-2012/d3/k2",
  "ND75-2012/d7",
  "ND75-2012/d13",
  "TT07-2013/d4",
  "TT07-2013/d7/k1",
  "TT07-2013/d8",
  "TT07-2013/d10",
  "TT07-2013/d12@2016",
  "TT07-2013/d16",
  "LTTHC-2015/d33/k3",
  // The article is not certain.
  "LTCCQDP-2015/d125",
]);

// Ended by another text without a wording in their place.
const endedWithoutNext = [
  "LKN-2011/d18",
  "LKN-2011/ch5",
  "ND124-2020/d9",
  "ND141-2025/scope",
  "ND141-2025/complaint-commune",
  "ND141-2025/complaint-province",
  "ND141-2025/withdrawn-first-decision",
  "LTCD-2013/d13",
  "TT04-2021/head",
];

const namesOf = (provision: Provision) => {
  const instrument = law.instrumentOf(provision.id);
  if (instrument === undefined) throw new Error(provision.id);
  const { amendment } = provision;
  const by = (amendment?.by ?? []).flatMap((id) => {
    const amending = law.instruments.get(id);
    return amending === undefined ? [] : [numberedName(amending)];
  });
  return {
    instrument: instrument.shortTitle,
    ...(amendment === undefined ? {} : { amendment: { how: amendment.how, by } }),
  };
};

describe("the project's law data", () => {
  it("have no error", () => {
    const { findings } = parseLaw(lawSources());
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("hold instruments only in the files of instruments", () => {
    const withInstruments = lawFiles.filter((name) =>
      Object.hasOwn(readLawFile(name) as object, "instruments"),
    );
    expect(withInstruments).toEqual(["instruments.yaml", "party-instruments.yaml"]);
  });

  it("print an article's citation the way its id is built", () => {
    const differing = provisions.filter((provision) => {
      const citation = parseCitation(provision.id);
      if (citation?.article === undefined || citesMore.has(provision.id)) return false;
      const { instrument } = namesOf(provision);
      return provision.cite !== formatCitation(citation, { instrument }, "vi");
    });
    expect(differing.map(({ id, cite }) => `${id}: ${cite}`)).toEqual([]);
  });

  it("name in a letter the instrument that amended the wording, and only then", () => {
    const differing = provisions.filter((provision) => {
      const { amendment } = namesOf(provision);
      const suffix =
        amendment === undefined
          ? undefined
          : formatCitation({ instrument: "" }, { instrument: { vi: "", en: "" }, amendment }, "vi");
      return (
        provision.citeForLetter !== (suffix === undefined ? undefined : provision.cite + suffix)
      );
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it("start a wording that a law brought on the day the law came into force", () => {
    const differing = provisions.filter(
      ({ id, amendment, inForce }) =>
        // The sunset inside the decree of 2026, not the decree itself, brought this one.
        id !== "ND124-2020/d5/k3@2027" &&
        (amendment?.by ?? []).some((by) => law.instruments.get(by)?.inForce.from !== inForce.from),
    );
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it("let the wordings of one place meet without a gap or a shared day", () => {
    const places = new Map<string, Provision[]>();
    for (const provision of provisions) {
      const place = unversioned(provision.id);
      places.set(place, [...(places.get(place) ?? []), provision]);
    }
    const apart = [...places.values()].flatMap((versions) =>
      versions.slice(1).flatMap((next, position) => {
        const before = versions[position];
        if (before === undefined) return [];
        const meets =
          gapBetween(before.inForce, next.inForce) === undefined &&
          !spansOverlap(before.inForce, next.inForce);
        return meets ? [] : [next.id];
      }),
    );
    expect(apart).toEqual([]);
    expect([...places.values()].filter((versions) => versions.length > 1).length).toBeGreaterThan(
      20,
    );
  });

  it("say of every text that ended without a next wording what ended it", () => {
    const ended = provisions.filter(({ repealedBy }) => repealedBy !== undefined);
    expect(ended.map(({ id }) => id).sort()).toEqual([...endedWithoutNext].sort());
  });

  it("list the acts that amend the complaints law in the order of their days", () => {
    const amending = (law.instruments.get("LKN-2011")?.amendedBy ?? []).map(
      (id) => law.instruments.get(id)?.issued ?? "",
    );
    expect(amending).toEqual([...amending].sort());
  });

  it("are written in composed characters", () => {
    const decomposed = [...provisions, ...instruments].filter((entry) => {
      const text = JSON.stringify(entry);
      return text !== text.normalize("NFC");
    });
    expect(decomposed.map(({ id }) => id)).toEqual([]);
  });

  it("say in Vietnamese what the first-instance procedure rests on", () => {
    const procedure =
      /^(?:LKN-2011\/(?:d[2789]|d1[0-4]|d11a|d1[789]|d2[0-357-9]|d3[0-5]|d41|d44|d63|d66|d67)|ND124-2020\/(?:d[34567]|d3a|d7a|d1[6-9]|d2[0-9]|d28[ab]|d30a?|d31)|ND155-2026\/d2[0-3])(?:[/@]|$)/u;
    const covered = provisions.filter(({ id }) => procedure.test(id));
    expect(covered.filter(({ says }) => says.vi === undefined).map(({ id }) => id)).toEqual([]);
    expect(covered.length).toBeGreaterThan(150);
  });

  it("excuse only provisions that exist, each with a reason of three words or more", () => {
    const excuses = readLawFile("not-encoded.yaml") as Record<string, string>;
    const wrong = Object.entries(excuses).filter(
      ([id, reason]) => law.lookUp(id) === undefined || reason.trim().split(/\s+/u).length < 3,
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(excuses).length).toBeGreaterThan(0);
  });
});

describe("the days that persons rely on", () => {
  const days = (id: string) => law.lookUp(id)?.inForce;

  it("give 10 days for acceptance from 2012 to the end of June 2026, then 07 working days", () => {
    expect(days("LKN-2011/d27@2012")).toEqual({ from: "2012-07-01", to: "2026-06-30" });
    expect(days("LKN-2011/d27@2026")).toEqual({ from: "2026-07-01" });
  });

  it("know suspension and termination of resolution only from July 2026", () => {
    expect(days("LKN-2011/d11a/k1")).toEqual({ from: "2026-07-01" });
    expect(days("ND124-2020/d28b/k2")).toEqual({ from: "2026-07-01" });
  });

  it("let the interim competence govern one year from July 2025", () => {
    expect(days("ND141-2025/complaint-commune")).toEqual({ from: "2025-07-01", to: "2026-06-30" });
  });

  it("never changed the period of resolution", () => {
    expect(days("LKN-2011/d28")).toEqual({ from: "2012-07-01" });
  });
});
