import { exitCode } from "./exit-code";

/** Writes one block of text to standard output, ending in a line break. */
export function writeOut(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** Talks to the person at the terminal; never mixed into the output. */
export function writeNote(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Whether standard output is a terminal that wants colour. */
export function wantsColour(): boolean {
  return process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
}

/** A reader that stops early (`tiepdan … | head`) is no fault; a full disk is told in one line. */
export function closeOnBrokenPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    writeNote(`tiepdan: standard output cannot be written: ${error.message}`);
    process.exit(exitCode.fault);
  });
}
