#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { MisuseError } from "../finding/misuse-error";
import { exitCode } from "./exit-code";
import { register } from "./register";
import { closeOnBrokenPipe } from "./write";

declare const TIEPDAN_VERSION: string | undefined;

async function main(): Promise<number> {
  const program = new Command("tiepdan")
    .description(
      "Quy định về tiếp công dân và xử lý đơn: thẩm quyền, thời hạn, người phụ trách, văn bản.",
    )
    .version(typeof TIEPDAN_VERSION === "string" ? TIEPDAN_VERSION : "0.0.0-source")
    .exitOverride()
    .showHelpAfterError("(tiepdan --help cho biết cách dùng)");
  let code: number = exitCode.clean;
  register(program, (result) => {
    code = Math.max(code, result);
  });
  await program.parseAsync(process.argv);
  return code;
}

/** A caller's mistake is told in one line; anything else is a fault of ours and keeps its stack. */
function report(error: unknown): number {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCode.clean : exitCode.misuse;
  if (error instanceof MisuseError) {
    process.stderr.write(`tiepdan: ${error.message}\n`);
    return exitCode.misuse;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`tiepdan: a fault of the program, please report it.\n${detail}\n`);
  return exitCode.fault;
}

closeOnBrokenPipe();
main()
  .catch(report)
  .then((code) => {
    process.exitCode = code;
  });
