import { phraseDeadline } from "../../explain/phrase-deadline";
import type { Lang } from "../../finding/finding";
import { MisuseError } from "../../finding/misuse-error";
import { countDeadline } from "../../time/deadline";
import { parsePeriod } from "../../time/period";
import { exitCode } from "../exit-code";
import { writeOut } from "../write";

export interface CountOptions {
  readonly extend?: readonly string[];
  readonly pause?: readonly string[];
  readonly exclude?: readonly string[];
  readonly before?: boolean;
  readonly profile: "agency" | "public";
  readonly intake: "as-is" | "next-working-day";
  readonly format: "text" | "json";
  readonly lang: Lang;
}

/** `tiepdan count`: one deadline with its ledger, without any case. */
export async function count(
  from: string,
  periods: readonly string[],
  options: CountOptions,
): Promise<number> {
  const direction = options.before === true ? { direction: "before" as const } : {};
  const deadline = countDeadline(
    periods.map((text) => ({ ...parsePeriod(text), ...direction })),
    {
      from,
      profile: options.profile,
      intake: options.intake,
      extensions: (options.extend ?? []).map(parsePeriod),
      pauses: (options.pause ?? []).map((text) => spanOf(text, "--pause")),
      excluded: (options.exclude ?? []).map((text) => {
        const { from: first, to } = spanOf(text, "--exclude");
        if (to === undefined)
          throw new MisuseError(
            "bad-span",
            `\`--exclude ${text}\` has no last day: write 2026-02-01..2026-02-10.`,
          );
        return {
          from: first,
          to,
          reason: options.lang === "vi" ? "trở ngại khách quan" : "objective obstacle",
        };
      }),
    },
  );
  writeOut(
    options.format === "json"
      ? JSON.stringify(deadline, null, 2)
      : phraseDeadline(deadline, options.lang),
  );
  return exitCode.clean;
}

function spanOf(text: string, option: string): { readonly from: string; readonly to?: string } {
  const match = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})?$/u.exec(text);
  const [, from, to] = match ?? [];
  if (from === undefined)
    throw new MisuseError(
      "bad-span",
      `\`${option} ${text}\` is not a span: write 2025-03-20..2025-04-14.`,
    );
  return { from, ...(to === undefined ? {} : { to }) };
}
