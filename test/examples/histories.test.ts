import { describe, expect, it } from "vitest";
import { checkCase } from "../../src/check/check-case";
import { decide } from "../../src/decide/decide";
import { checkDocument } from "../../src/document/form/check-document";
import { type RenderFormat, render } from "../../src/document/render";
import { builtInTemplates } from "../../src/document/template/built-in";
import { type IsoDate, isoDate } from "../../src/time/iso-date";
import { type HistoryCase, historyNames, readHistory } from "./read-history";
import { letterOf, rulebook, written } from "./written-letter";

/** What citizens write is called for by nobody. */
const ofCitizens = new Set(
  builtInTemplates().templates.flatMap(({ id, from }) => (from === "citizen" ? [id] : [])),
);

/** These second papers of one step have a number of their own. */
const besideTheStep = new Set(["expertise-request"]);

function eventsOf({ file }: HistoryCase) {
  return file.record === "petition" ? (file.events ?? []) : [];
}

/** The papers that the decision of each day of the case names as written with a step, and on its last day as still to be written. */
async function calledFor(one: HistoryCase) {
  const days = [...new Set([...eventsOf(one).map(({ on }) => isoDate(on)), one.asOf])].sort();
  // A withdrawal ends the duty to decide without its paper.
  const withdrawnOn = eventsOf(one).find(({ what }) => what === "withdrawn")?.on;
  const issued = new Map<string, IsoDate>();
  let open: readonly string[] = [];
  for (const asOf of days) {
    const { documents } = await decide(rulebook, one.file, { asOf, agency: one.agency });
    const called = documents.filter(({ optional }) => optional !== true);
    for (const { template, issuedOn } of called.filter((one) => one.issuedOn !== withdrawnOn))
      if (issuedOn !== undefined) issued.set(`${template} ${issuedOn}`, issuedOn);
    open = called.flatMap(({ template, issuedOn }) => (issuedOn === undefined ? [template] : []));
  }
  return { issued: [...issued.keys()].sort(), open };
}

describe.each(historyNames)("the history %s", (name) => {
  const history = readHistory(name);
  const { readme, cases, letters, warnings } = history;

  it.each(cases)("has in $name what the law makes of it on its last day", async (one) => {
    const found = await checkCase(rulebook, one.file, { asOf: one.asOf, agency: one.agency });
    const short = found.map(({ rule, severity, path }) => ({ rule, severity, path }));
    const byRule = (a: { rule: string }, b: { rule: string }) => a.rule.localeCompare(b.rule);
    expect(short.sort(byRule)).toEqual([...one.findings].sort(byRule));
  });

  it.each(cases)("leaves in $name no duty undone, unless that is its fault", async (one) => {
    const { obligations } = await decide(rulebook, one.file, {
      asOf: one.asOf,
      agency: one.agency,
    });
    const undone = obligations.filter(({ status }) => status !== "done");
    const isFaulty = one.findings.some(({ severity }) => severity === "error");
    expect(undone.length > 0).toBe(isFaulty);
  });

  it.each(cases)("holds each letter that the decisions on $name call for", async (one) => {
    const { issued, open } = await calledFor(one);
    const kept = letters
      .filter(({ about }) => about === one)
      .map(({ record }) => `${record.template} ${record.date}`);
    expect(issued.filter((letter) => !kept.includes(letter))).toEqual([]);
    const isFaulty = one.findings.some(({ severity }) => severity === "error");
    expect(open.length > 0).toBe(isFaulty);
  });

  it.each(cases)("has a letter with number and day for each numbered step of $name", (one) => {
    const steps = eventsOf(one)
      .filter(({ what, number }) => number !== undefined && what !== "new-decision-issued")
      .map(({ number, on }) => `${number} ${on}`);
    const numbered = letters.map(({ record }) => ({ number: record.number, date: record.date }));
    const missing = steps.filter(
      (step) => !numbered.some(({ number, date }) => `${number} ${date}` === step),
    );
    expect(missing).toEqual([]);
  });

  it("numbers no letter that is not a step", () => {
    const steps = cases.flatMap((one) => eventsOf(one).map(({ number, on }) => `${number} ${on}`));
    const others = letters
      .filter(({ record: { number, template } }) => number && !besideTheStep.has(template))
      .filter(({ record: { number, date } }) => !steps.includes(`${number} ${date}`));
    expect(others.map((letter) => letter.name)).toEqual([]);
  });

  it("links each letter in its story", () => {
    const linked = [...readme.matchAll(/\(letters\/([\w-]+\.yaml)\)/gu)].map(([, file]) => file);
    expect([...new Set(linked)].sort()).toEqual(letters.map((letter) => letter.name));
  });

  it.each(letters)("composes $name, with the warnings that are its own", async (letter) => {
    const composed = await written(letter);
    const expected = warnings.filter((one) => one.letter === letter.name).map(({ rule }) => rule);
    const found = composed.findings
      .map(({ rule }) => rule)
      .filter(
        (rule) => rule !== "document-not-called-for" || !ofCitizens.has(letter.record.template),
      );
    expect(found).toEqual(expected);
    expect(letterOf(composed).letterhead.number ?? "").toContain(letter.record.number ?? "");
    expect(checkDocument(letterOf(composed))).toEqual([]);
  });

  it.each(letters)("renders $name in every format", async (letter) => {
    const document = letterOf(await written(letter));
    for (const to of ["pdf", "docx", "html", "text"] satisfies RenderFormat[])
      expect((await render(document, to)).length).toBeGreaterThan(300);
  });
});
