import { type Item, sentence } from "./block";
import { type BookContext, citesInBrackets, rolesText, ruleLink, says, spanText } from "./context";
import { documentItems } from "./document-items";
import { eventText } from "./event-text";
import { factWords } from "./fact-words";
import { bearerPoint, type OutcomeOf, type Params, point, points } from "./outcome-points";
import { periodItems } from "./period-items";

/** A duty: what, by whom, by when, with which paper, to whom, what ends it and what follows when it is overdue. */
export function dutyItems(
  context: BookContext,
  params: Params<"require">,
  of: OutcomeOf,
): readonly Item[] {
  const { label, bearer, doneBy, within = [], atOnce, pausedBy = [], documents = [] } = params;
  const { recipients = [], setDay, otherwise } = params;
  const { lang } = context;
  const raised = otherwise === undefined ? [] : readersOf(context, otherwise);
  return [
    point(context, "Việc phải làm", "Duty", [label[lang]]),
    bearerPoint(context, bearer, of),
    ...points(context, ["Thời hạn", "Period"], periodItems(context, within, of.governedBy)),
    ...(atOnce === undefined
      ? []
      : [
          point(context, "Thời hạn", "Period", [
            says(context, "phải làm ngay, kể từ ", "at once, from "),
            ...factWords(context, atOnce.from),
            ...citesInBrackets(context, [atOnce.basis]),
          ]),
        ]),
    ...(setDay === undefined
      ? []
      : [
          point(context, "Thời hạn", "Period", [
            says(context, "nếu đã ấn định thì trước ", "where one is set, before the "),
            ...factWords(context, setDay.before),
            ...citesInBrackets(context, [setDay.basis]),
          ]),
        ]),
    ...points(
      context,
      ["Thời gian không tính vào thời hạn", "Time that does not count"],
      pausedBy.map((pause) => pauseItem(context, pause)),
    ),
    ...points(context, ["Văn bản", "Documents"], documentItems(context, documents, of.span)),
    ...(recipients.length === 0
      ? []
      : [point(context, "Nơi nhận", "Recipients", [rolesText(context, recipients, of.span)])]),
    point(context, "Xong khi hồ sơ ghi", "Done when the file records", [
      doneBy.map((name) => eventText(name, lang)).join(says(context, " hoặc ", " or ")),
    ]),
    ...points(
      context,
      ["Quá hạn thì áp dụng", "When overdue"],
      raised.map((rule) => ({ inlines: [ruleLink(context, rule)] })),
    ),
  ];
}

type Pause = NonNullable<Params<"require">["pausedBy"]>[number];

function pauseItem(context: BookContext, { start, end, basis, since, endMayCount }: Pause): Item {
  const { lang } = context;
  const doubt = says(
    context,
    "; có cách hiểu tính cả ngày kết thúc, nên ngày an toàn sớm hơn một ngày",
    "; on one reading the last day counts, so the safe day is a day earlier",
  );
  return {
    inlines: sentence([
      `${says(context, "từ khi ", "from: ")}${eventText(start, lang)}${says(context, " đến khi ", " to: ")}${eventText(end, lang)}`,
      ...citesInBrackets(context, [basis]),
      ...(since === undefined ? [] : [`, ${spanText(context, { from: since })}`]),
      ...(endMayCount === true ? [doubt] : []),
    ]),
  };
}

/** The rules of the escalate stage that read a fact. */
function readersOf({ ruleOf }: BookContext, fact: string): readonly string[] {
  const readers = [...ruleOf.values()].filter(
    (rule) => rule.stage === "escalate" && JSON.stringify(rule).includes(`"fact":"${fact}"`),
  );
  return readers.map(({ id }) => id);
}
