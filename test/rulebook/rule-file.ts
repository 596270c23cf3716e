import type { Finding, Lang } from "../../src/finding/finding";
import { builtInData } from "../../src/rulebook/built-in-rulebook";
import { checkRuleFiles } from "../../src/rulebook/compile-rulebook";
import { readRuleFiles } from "../../src/rulebook/read-files";
import { isoDate } from "../../src/time/iso-date";

/** A rule file without any fault; the tests spoil one word of it. */
export const rightRules = `topic: our-reminders
title: { vi: Nhắc việc nội bộ, en: Our own reminders }
rules:
  - id: ours.remind
    stage: oblige
    title: { vi: Nhắc trước khi hết hạn, en: Remind before the deadline }
    governedBy: petition.receivedOn
    conditions:
      all:
        - { fact: petition.kind, operator: equal, value: complaint }
        - { fact: petition.instance, operator: equal, value: 1 }
    versions:
      - inForce: { from: 2026-07-01 }
        cites: [LKN-2011/d27@2026]
        checked: { on: 2026-11-24, confidence: text }
        event:
          type: require
          params:
            bearer: handling-office
            act: remind
            label: { vi: Nhắc công chức thụ lý, en: Remind the officer }
            doneBy: [urged]
            within:
              - { length: 3, unit: working-day, from: petition.receivedOn, basis: LKN-2011/d27@2026 }
`;

/** Every scenario that the right file is held to. */
export const rightScenarios = `topic: our-reminders
given:
  facts: { petition.kind: complaint, petition.instance: 1, petition.receivedOn: 2026-07-01 }
  events: []
scenarios:
  - name: A complaint received on the first day of the wording is followed by a reminder
    rule: ours.remind
    asOf: 2026-07-02
    expect: { answer: yes, due: 2026-07-06 }
  - name: A complaint received before the first wording is not answered
    rule: ours.remind
    asOf: 2026-07-02
    facts: { petition.receivedOn: 2026-06-30 }
    expect: { answer: unknown }
  - name: A second complaint is not followed by a reminder
    rule: ours.remind
    asOf: 2026-07-02
    facts: { petition.instance: 2 }
    expect: { answer: no }
  - name: Without the instance the reminder stays open
    rule: ours.remind
    asOf: 2026-07-02
    facts: { petition.instance: null }
    expect: { answer: unknown, missing: [petition.instance] }
`;

export interface CheckSettings {
  readonly lang?: Lang;
  readonly today?: string;
}

/** What is said against the files of one folder, joined to the built-in rules; names are those of the files. */
export function check(
  files: Readonly<Record<string, string>>,
  { lang = "en", today }: CheckSettings = {},
): readonly Finding[] {
  const sources = Object.entries(files).map(([file, text]) => ({ file, text }));
  return checkRuleFiles(readRuleFiles(sources, lang), {
    base: builtInData(),
    lang,
    ...(today === undefined ? {} : { today: isoDate(today) }),
  });
}

/** What spoils a rule file, whatever scenarios are missing. */
export function faults(rules: string, settings: CheckSettings = {}): readonly Finding[] {
  return check({ "ours.yaml": rules }, settings).filter(({ rule }) => rule !== "scenario-missing");
}

export interface Marked {
  readonly text: string;
  readonly at: { readonly file: string; readonly line: number; readonly column: number };
}

/** The right rules with one passage replaced; `«` in the new passage marks the place that the finding must point at. */
export function spoiled(passage: string, instead: string, rules = rightRules): Marked {
  if (rules.split(passage).length !== 2) throw new Error(`not there once: ${passage}`);
  return placed(rules.replace(passage, () => instead));
}

/** A text with its one mark taken out, and the place of the mark. */
export function placed(marked: string): Marked {
  const before = marked.split("«")[0] ?? "";
  const lines = before.split("\n");
  if (marked.split("«").length !== 2) throw new Error("mark one place");
  return {
    text: marked.replace("«", ""),
    at: { file: "ours.yaml", line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1 },
  };
}
