import type { Item } from "./block";
import { type BookContext, citesInBrackets, roleText, says } from "./context";
import { factWords } from "./fact-words";
import { type OutcomeOf, type Params, point, points } from "./outcome-points";
import { periodItems } from "./period-items";

/** A right with its window: whose, by when, how its use is told. */
export function rightItems(
  context: BookContext,
  params: Params<"permit">,
  of: OutcomeOf,
): readonly Item[] {
  const { label, holder, within = [], earliestStart, usedOn, usedByAtLatest, excluded } = params;
  const { addressee } = params;
  const { span } = of;
  return [
    point(context, "Quyền", "Right", [label[context.lang]]),
    point(context, "Người có quyền", "Held by", [roleText(context, holder, span)]),
    ...(addressee === undefined
      ? []
      : [point(context, "Gửi đến", "Addressed to", [roleText(context, addressee, span)])]),
    ...points(context, ["Thời hạn", "Period"], periodItems(context, within, of.governedBy)),
    ...(earliestStart === true
      ? [
          {
            inlines: [
              says(
                context,
                "Khi có nhiều ngày bắt đầu, tính từ ngày sớm nhất",
                "Of several starting days the earliest counts",
              ),
            ],
          },
        ]
      : []),
    ...(usedOn === undefined
      ? []
      : [point(context, "Ngày thực hiện quyền", "Used on", factWords(context, usedOn))]),
    ...(usedByAtLatest === undefined
      ? []
      : [
          point(
            context,
            "Không biết ngày đó thì chậm nhất đã thực hiện vào",
            "Where that is not known, used at the latest on",
            factWords(context, usedByAtLatest),
          ),
        ]),
    ...(excluded === undefined
      ? []
      : [
          {
            inlines: [
              says(
                context,
                "Thời gian có trở ngại không tính vào thời hạn",
                "Time under an obstacle does not count",
              ),
              ...citesInBrackets(context, [excluded.basis]),
            ],
          },
        ]),
  ];
}
