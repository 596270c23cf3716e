import { refusalGroundName } from "../case/refusal-ground-name";
import type { RuleEvent } from "../rulebook/rule-schema";
import { type Item, withCode } from "./block";
import { type BookContext, citesInBrackets, rolesText, roleText, says } from "./context";
import { documentItems } from "./document-items";
import { dutyItems } from "./duty-items";
import { factWords, valueWords } from "./fact-words";
import { bearerPoint, type OutcomeOf, type Params, point, points } from "./outcome-points";
import { periodItems } from "./period-items";
import { rightItems } from "./right-items";

/** What follows when the conditions hold, point by point: who must or may do what, by when, with which paper, to whom. */
export function outcomeItems(
  context: BookContext,
  event: RuleEvent,
  of: OutcomeOf,
): readonly Item[] {
  switch (event.type) {
    case "require":
      return dutyItems(context, event.params, of);
    case "permit":
      return rightItems(context, event.params, of);
    case "escalate":
      return escalationItems(context, event.params, of);
    case "classify":
      return [
        point(context, "Kết luận", "Conclusion", [
          ...factWords(context, event.params.fact),
          ": ",
          valueWords(context, event.params.fact, event.params.value),
        ]),
      ];
    case "refuse":
      return [
        point(context, "Căn cứ không thụ lý", "Ground for refusing", [
          event.params.label[context.lang],
          ` (${refusalGroundName(event.params.ground)[context.lang]})`,
        ]),
      ];
    case "route":
      return routeItems(context, event.params, of);
    case "assign":
      return assignmentItems(context, event.params, of);
    case "quota":
      return quotaItems(context, event.params, of);
    case "forbid":
      return [
        point(context, "Không được làm", "Forbidden", [event.params.label[context.lang]]),
        bearerPoint(context, event.params.bearer, of),
      ];
    case "flag":
      return flagItems(context, event.params);
  }
}

function escalationItems(
  context: BookContext,
  { to, by, label, within = [], documents = [] }: Params<"escalate">,
  of: OutcomeOf,
): readonly Item[] {
  return [
    point(context, "Đưa lên cấp trên", "Goes higher", [label[context.lang]]),
    ...(by === undefined ? [] : [bearerPoint(context, by, of)]),
    point(context, "Gửi đến", "Addressed to", [roleText(context, to, of.span)]),
    ...points(context, ["Thời hạn", "Period"], periodItems(context, within, of.governedBy)),
    ...points(context, ["Văn bản", "Documents"], documentItems(context, documents, of.span)),
  ];
}

function quotaItems(
  context: BookContext,
  { label, bearer, counted, least, basis }: Params<"quota">,
  of: OutcomeOf,
): readonly Item[] {
  return [
    point(context, "Phải làm", "Owed", [label[context.lang]]),
    bearerPoint(context, bearer, of),
    point(context, "Ít nhất", "At least", [
      `${least}: `,
      ...factWords(context, counted),
      ...citesInBrackets(context, [basis]),
    ]),
  ];
}

function routeItems(
  context: BookContext,
  { competent, unit, instance, act }: Params<"route">,
  { span }: OutcomeOf,
): readonly Item[] {
  const units = {
    respondent: says(context, "trong đơn vị của người bị khiếu nại", "in the respondent's unit"),
    superior: says(
      context,
      "ở cấp trên trực tiếp của đơn vị bị khiếu nại",
      "in the body directly above the respondent's unit",
    ),
    named: says(context, "ở đơn vị được nêu tên", "in the unit that is named"),
  };
  return [
    point(context, "Người có thẩm quyền", "Competent", [
      `${roleText(context, competent, span)}, ${units[unit]}`,
    ]),
    ...(instance === undefined
      ? []
      : [
          point(context, "Lần giải quyết", "Instance", [
            valueWords(context, "petition.instance", instance),
          ]),
        ]),
    point(context, "Hướng xử lý", "What to do", [valueWords(context, "route.act", act)]),
  ];
}

function assignmentItems(
  context: BookContext,
  { label, bearer, mayDelegate, delegates = [] }: Params<"assign">,
  of: OutcomeOf,
): readonly Item[] {
  const { span } = of;
  return [
    point(context, "Việc được phân công", "Task", [label[context.lang]]),
    bearerPoint(context, bearer, of),
    ...(mayDelegate === undefined
      ? []
      : [
          {
            inlines: [
              mayDelegate
                ? says(context, "Được giao người khác làm thay", "May be delegated")
                : says(context, "Không được giao người khác làm thay", "May not be delegated"),
            ],
          },
        ]),
    ...(delegates.length === 0
      ? []
      : [point(context, "Người được giao", "Delegates", [rolesText(context, delegates, span)])]),
  ];
}

function flagItems(
  context: BookContext,
  { severity, message, fix }: Params<"flag">,
): readonly Item[] {
  return [
    {
      inlines: [`${severityText(context, severity)}: `, ...withCode(message[context.lang])],
    },
    ...(fix === undefined
      ? []
      : [point(context, "Việc cần làm", "Next step", withCode(fix[context.lang]))]),
  ];
}

export function severityText(context: BookContext, severity: string): string {
  return (
    {
      error: says(context, "Báo lỗi", "Error"),
      warning: says(context, "Cảnh báo", "Warning"),
      info: says(context, "Lưu ý", "Note"),
    }[severity] ?? severity
  );
}
