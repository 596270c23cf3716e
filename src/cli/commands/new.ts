import { newAgency, newCase } from "../../case/new-case";
import { MisuseError } from "../../finding/misuse-error";
import { exitCode } from "../exit-code";
import { writeOut } from "../write";

/** `tiepdan new`: a commented skeleton to fill in. */
export async function newRecord(record: string): Promise<number> {
  if (record !== "petition" && record !== "agency") {
    throw new MisuseError(
      "unknown-record",
      `\`${record}\` is no kind of record: write petition or agency.`,
    );
  }
  writeOut(record === "petition" ? newCase("petition") : newAgency());
  return exitCode.clean;
}
