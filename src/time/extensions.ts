import { addPeriod } from "./add-period";
import type { CountContext } from "./count-context";
import { type DeadlineStep, step } from "./deadline-step";
import type { IsoDate } from "./iso-date";
import { dayLabel, periodLabel, slashed } from "./period-label";

/**
 * Extensions run on from the nominal last day, one after another, and not from the day it was moved to: no text says so, it is the
 * cautious reading.
 */
export function applyExtensions(
  nominal: IsoDate,
  context: CountContext,
): { readonly nominal: IsoDate; readonly steps: readonly DeadlineStep[] } {
  let end = nominal;
  const steps = context.extensions.map((extension) => {
    const from = end;
    end = addPeriod(from, { ...extension, direction: "after" }, context);
    const label = periodLabel(extension);
    const day = dayLabel(end);
    return step(
      end,
      {
        vi: `Gia hạn ${label.vi}, tính tiếp từ ${slashed(from)}: ${day.vi}`,
        en: `Extended by ${label.en} from ${from}: ${day.en}`,
      },
      extension.basis,
    );
  });
  return { nominal: end, steps };
}
