import { readdirSync, readFileSync } from "node:fs";
import type { Dialogue } from "../../src/case/dialogue-schema";
import { parseDialogue } from "../../src/case/parse-dialogue";
import { composeDialogueRecord } from "../../src/cli/letters";
import type { LetterRecord } from "../../src/document/letter-record";
import type { OfficialDocument } from "../../src/document/official-document";
import { parseLetter } from "../../src/document/parse-letter";
import { builtInTemplates } from "../../src/document/template/built-in";
import type { Parsed } from "../../src/finding/finding";
import { builtInRulebook } from "../../src/rulebook/built-in-rulebook";
import { clean, exampleAgency } from "./example-letters";

const folder = new URL("../../examples/dialogue-letters/", import.meta.url);

function read(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

/** The example records of letters about a dialogue. */
export const dialogueLetterNames: readonly string[] = readdirSync(folder)
  .filter((name) => read(name).includes("\nrecord: letter\n"))
  .map((name) => name.replace(/\.yaml$/u, ""))
  .sort();

export function dialogueLetterRecord(name: string): LetterRecord {
  return clean(parseLetter(read(`${name}.yaml`), { file: `${name}.yaml` }));
}

/** The record of a dialogue in the folder of examples. */
export function exampleDialogue(name = "dialogue.yaml"): Dialogue {
  return clean(parseDialogue(read(name), { file: name }));
}

export interface DialogueLetterChanges {
  readonly record?: Partial<LetterRecord>;
  readonly dialogue?: (dialogue: Dialogue) => Dialogue;
  readonly blanks?: boolean;
}

/** Composes an example record about a dialogue, as the dialogue stood on the letter's day. */
export function composedDialogueLetter(
  name: string,
  { record = {}, dialogue = (own) => own, blanks = false }: DialogueLetterChanges = {},
): Parsed<OfficialDocument> {
  const letter = { ...dialogueLetterRecord(name), ...record };
  const about = dialogue(exampleDialogue(letter.dialogue));
  const input = { file: name, bytes: new Uint8Array() };
  return composeDialogueRecord({ input, record: letter }, about, {
    agency: exampleAgency(letter.unit ?? about.unit),
    templates: builtInTemplates(),
    rulebook: builtInRulebook(),
    lang: "vi",
    blanks,
  });
}

/** The composed letter; fails where there is a finding. */
export function dialogueLetter(
  name: string,
  changes: DialogueLetterChanges = {},
): OfficialDocument {
  return clean(composedDialogueLetter(name, changes));
}
