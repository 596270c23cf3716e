import { describe, expect, it } from "vitest";
import { compileNode, type Values } from "../../src/decide/condition";
import { reasonsOf } from "../../src/decide/reasons";
import type { Condition, Leaf } from "../../src/rulebook/rule-schema";

const signed: Leaf = { fact: "petition.signed", operator: "equal", value: true };
const written: Leaf = { fact: "petition.inWriting", operator: "equal", value: true };
const capable: Leaf = { fact: "complainant.allCapable", operator: "equal", value: true };

const told = (condition: Condition, values: Values): readonly string[] =>
  reasonsOf(compileNode(condition), values).map(({ fact, answer }) => `${fact} ${answer}`);

describe("the reasons for a yes", () => {
  it("of `all` are all its parts", () => {
    const values = { "petition.signed": true, "petition.inWriting": true };
    expect(told({ all: [signed, written] }, values)).toEqual([
      "petition.signed yes",
      "petition.inWriting yes",
    ]);
  });

  it("of `any` are the first part that holds", () => {
    const values = { "petition.signed": false, "petition.inWriting": true };
    const condition = { any: [capable, signed, written] };
    expect(told(condition, values)).toEqual(["petition.inWriting yes"]);
    expect(told(condition, { ...values, "complainant.allCapable": true })).toEqual([
      "complainant.allCapable yes",
    ]);
  });

  it("of `not` is the part that does not hold", () => {
    expect(told({ not: signed }, { "petition.signed": false })).toEqual(["petition.signed no"]);
  });
});

describe("the reasons for a no", () => {
  it("of `all` are the first part that fails, whatever is missing", () => {
    const values = { "petition.inWriting": false, "complainant.allCapable": false };
    expect(told({ all: [signed, written, capable] }, values)).toEqual(["petition.inWriting no"]);
  });

  it("of `any` are all its parts", () => {
    const values = { "petition.signed": false, "petition.inWriting": false };
    expect(told({ any: [signed, written] }, values)).toEqual([
      "petition.signed no",
      "petition.inWriting no",
    ]);
  });
});

describe("the reasons for an unknown", () => {
  it("are the parts whose facts are missing, through all levels", () => {
    const condition = { all: [signed, { any: [written, { not: capable }] }] };
    expect(told(condition, { "petition.signed": true, "petition.inWriting": false })).toEqual([
      "complainant.allCapable unknown",
    ]);
    expect(told(condition, {})).toEqual([
      "petition.signed unknown",
      "petition.inWriting unknown",
      "complainant.allCapable unknown",
    ]);
  });
});

describe("a reason", () => {
  it("tells what was found, what was asked for, and the provision", () => {
    const leaf: Leaf = { ...signed, cite: "LKN-2011/d11/k5" };
    const [reason] = reasonsOf(compileNode(leaf), { "petition.signed": false });
    expect(reason).toEqual({
      fact: "petition.signed",
      operator: "equal",
      wanted: true,
      found: false,
      answer: "no",
      cite: "LKN-2011/d11/k5",
    });
  });

  it("tells both days of a comparison of two facts, and the name of the one that is missing", () => {
    const leaf: Leaf = {
      fact: "petition.sentOn",
      operator: "before",
      value: { fact: "petition.receivedOn" },
    };
    const shared = { fact: "petition.sentOn", operator: "before", found: "2026-07-01" };
    const wantedFact = "petition.receivedOn";
    const sent = { "petition.sentOn": "2026-07-01" };
    const both = { ...sent, "petition.receivedOn": "2026-07-02" };
    expect(reasonsOf(compileNode(leaf), both)).toEqual([
      { ...shared, wanted: "2026-07-02", wantedFact, answer: "yes" },
    ]);
    expect(reasonsOf(compileNode(leaf), sent)).toEqual([
      { ...shared, wanted: wantedFact, wantedFact, answer: "unknown" },
    ]);
  });

  it("tells a list of values as texts", () => {
    const leaf: Leaf = { fact: "petition.instance", operator: "in", value: [1, 2] };
    expect(reasonsOf(compileNode(leaf), { "petition.instance": 1 })[0]?.wanted).toEqual(["1", "2"]);
  });
});
