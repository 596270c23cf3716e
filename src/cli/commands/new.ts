import { newAgency, newCase } from "../../case/new-case";
import { newDialogue } from "../../case/new-dialogue";
import { newOffice } from "../../case/new-office";
import type { Lang } from "../../finding/finding";
import { MisuseError } from "../../finding/misuse-error";
import { exitCode } from "../exit-code";
import { writeOut } from "../write";

export interface NewOptions {
  readonly lang: Lang;
  readonly template?: string;
  readonly templates?: readonly string[];
}

/** `tiepdan new`: a commented skeleton to fill in. */
export async function newRecord(record: string, options: NewOptions): Promise<number> {
  switch (record) {
    case "petition":
      writeOut(newCase("petition"));
      return exitCode.clean;
    case "agency":
      writeOut(newAgency());
      return exitCode.clean;
    case "office":
      writeOut(newOffice());
      return exitCode.clean;
    case "dialogue":
      writeOut(newDialogue());
      return exitCode.clean;
    case "letter":
      writeOut(await letterSkeleton(options));
      return exitCode.clean;
    default:
      throw new MisuseError(
        "unknown-record",
        `\`${record}\` is no kind of record: write petition, agency, office, dialogue or letter.`,
      );
  }
}

async function letterSkeleton({ template, templates = [], lang }: NewOptions): Promise<string> {
  if (template === undefined) {
    throw new MisuseError(
      "template-missing",
      "a letter is written from a template: name it with `--template` (`tiepdan templates list`).",
    );
  }
  const { newLetter } = await import("../../document/new-letter");
  const { openTemplates } = await import("../template-set");
  return newLetter(template, await openTemplates(templates, lang));
}
