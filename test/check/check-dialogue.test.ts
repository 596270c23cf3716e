import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDialogue } from "../../src/case/parse-dialogue";
import { checkDialogue } from "../../src/check/check-dialogue";
import { loadRulebook, type Rulebook } from "../../src/index";
import { found, rulebook } from "../dialogue-record";

async function ofExample(file: string, asOf: string, rules: Rulebook) {
  const parsed = parseDialogue(readFileSync(file), { file });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  const findings = await checkDialogue(rules, parsed.value, { asOf, lang: "en" });
  return findings.map(({ rule, path }) => `${rule} ${path}`);
}

describe("the example of a commune's dialogue in 2026", () => {
  it("shows what was left undone, proposal by proposal", async () => {
    expect(await ofExample("examples/dialogues/commune-2026.yaml", "2026-11-18", rulebook)).toEqual(
      [
        "dialogue.publish-ways heldOn",
        "dialogue.proposal.answer.not-done proposals[2]",
        "dialogue.proposal.answer.not-done proposals[3]",
        "dialogue.proposal.beyond.not-done proposals[5]",
        "missing-fact proposals[6].clearedUpThere",
        "dialogue.proposal.complaint proposals[7]",
        "dialogue.proposal.denunciation proposals[8]",
      ],
    );
  });
});

describe("the example under the rules of Hòa Bình", () => {
  it("shows the answer of 13/8 after 07/8, the missing reports and the missing notice", async () => {
    const hoaBinh = await loadRulebook({ overlays: ["rules/overlays/hoa-binh"] });
    expect(await ofExample("examples/dialogues/hoa-binh-2026.yaml", "2026-11-18", hoaBinh)).toEqual(
      [
        "hoa-binh.dialogue.report.not-done heldOn",
        "hoa-binh.proposal.report-to-head.overdue proposals[2]",
        "hoa-binh.proposal.answer.done-late proposals[2]",
        "dialogue.proposal.answer.not-done proposals[3]",
        "hoa-binh.proposal.interim.not-done proposals[3]",
      ],
    );
  });
});

describe("the days of a dialogue", () => {
  const chairs = "coChairs: [{ name: A, of: people-council-standing }]\nproposals: []\n";
  const wellDone =
    "announced: { on: 2026-10-05 }\nheldOn: 2026-10-14\npublished: { on: 2026-10-20, by: [media, posted, village-heads] }\n";

  it("in order give no finding", async () => {
    expect(await found(`${chairs}${wellDone}`, "2026-11-18")).toEqual([]);
  });

  it("out of order are told where they stand", async () => {
    const wrong = wellDone.replace("2026-10-20", "2026-10-13").replace("2026-10-05", "2026-10-15");
    const order = (await found(`${chairs}${wrong}`, "2026-11-18")).filter((line) =>
      line.startsWith("dialogue-days-in-order"),
    );
    expect(order).toEqual([
      "dialogue-days-in-order error heldOn",
      "dialogue-days-in-order error published.on",
    ]);
  });

  it("after the day looked at count as not happened", async () => {
    const told = await found(`${chairs}${wellDone}`, "2026-10-18");
    expect(told).toEqual(["dialogue-day-after-as-of warning published.on"]);
  });

  it("that passed without a conference are told", async () => {
    const planned = "announced: { on: 2026-10-05 }\nplannedOn: 2026-10-14";
    expect(await found(planned, "2026-10-14")).toEqual([]);
    expect(await found(planned, "2026-10-15")).toEqual(["dialogue-not-held warning plannedOn"]);
  });
});

describe("the chair of a dialogue", () => {
  const held = "announced: { on: 2026-10-01 }\nheldOn: 2026-10-14\nproposals: []\n";
  const chairs = async (line: string) =>
    (await found(`${held}${line}`, "2026-10-15")).map((text) => text.split(" ")[0]);

  it("is shared with the Standing People's Council", async () => {
    expect(await chairs("coChairs: [{ name: A, of: people-council-standing }]")).toEqual([]);
    expect(await chairs("coChairs: [{ name: A, of: front }]")).toEqual(["dialogue.co-chair"]);
    expect(await chairs("coChairs: []")).toEqual(["dialogue.co-chair"]);
  });

  it("is asked for where the bodies are not told", async () => {
    expect(await chairs("")).toEqual(["missing-fact"]);
    expect(await chairs("coChairs: [{ name: A }]")).toEqual(["missing-fact"]);
  });

  it("may be taken by the council's representative", async () => {
    const own = "chair: { name: A, of: people-council-standing }\ncoChairs: [{ name: B }]";
    expect(await chairs(own)).toEqual([]);
  });
});

describe("entries that contradict each other", () => {
  const raised = (line: string) =>
    `announced: { on: 2026-10-01 }\nheldOn: 2026-10-14\ncoChairs: [{ name: A, of: people-council-standing }]\nproposals: [{ id: p1, kind: feedback, about: x, ${line} }]`;
  const contradictions = async (line: string) =>
    (await found(raised(line), "2026-10-15")).filter((text) =>
      text.startsWith("proposal-contradiction"),
    );

  it("are those of a proposal cleared up there and yet under study", async () => {
    expect(await contradictions("clearedUpThere: true, complex: true")).toEqual([
      "proposal-contradiction warning proposals[0].complex",
    ]);
    expect(await contradictions("clearedUpThere: true, interimNotice: { on: 2026-10-15 }")).toEqual(
      ["proposal-contradiction warning proposals[0].interimNotice"],
    );
    expect(await contradictions("clearedUpThere: false, complex: true")).toEqual([]);
  });

  it("are those of a proposal within competence and yet put to the level above", async () => {
    const up = "clearedUpThere: false, proposedUpward: { on: 2026-10-15 }";
    expect(await contradictions(`${up}, withinCompetence: true`)).toEqual([
      "proposal-contradiction warning proposals[0].proposedUpward",
    ]);
    expect(await contradictions(`${up}, withinCompetence: false`)).toEqual([]);
  });

  it("are more voters who asked than there are", async () => {
    const many = "trigger: yearly\nvoters: { asked: 5401, of: 5400 }";
    expect(await found(many, "2026-10-15")).toEqual(["dialogue-voters error voters.asked"]);
  });
});

describe("a meeting with voters", () => {
  const held = (rest: string) =>
    `announced: { on: 2026-10-01 }\nheldOn: 2026-10-14\ncoChairs: [{ name: A, of: people-council-standing }]\nproposals: []\n${rest}`;

  it("does not pass for a dialogue", async () => {
    expect(await found(held("voterContact: true"), "2026-10-15")).toEqual([
      "dialogue.voter-contact error heldOn",
    ]);
    expect(await found(held("voterContact: false"), "2026-10-15")).toEqual([]);
    expect(await found(held(""), "2026-10-15")).toEqual([]);
  });

  it("is told once, by the rule of Hòa Bình where that holds", async () => {
    const hoaBinh = await loadRulebook({ overlays: ["rules/overlays/hoa-binh"] });
    const told = await found(held("voterContact: true"), "2026-10-15", hoaBinh);
    expect(told.filter((line) => line.includes("voter-contact"))).toEqual([
      "hoa-binh.dialogue.voter-contact error heldOn",
    ]);
  });
});
