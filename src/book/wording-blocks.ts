import { dayIn } from "../language/day-text";
import { capitalised } from "../language/letter-case";
import type { Rule, RuleVersion } from "../rulebook/rule-schema";
import { type Block, type Item, paragraph } from "./block";
import { topItems } from "./condition-items";
import { type BookContext, citeLink, says, spanText } from "./context";
import { outcomeItems } from "./outcome-items";
import { tableBlock } from "./table-block";

/** One wording of a rule: its days, what the provisions say, and beside it what the rule makes of them. */
export function wordingBlocks(
  context: BookContext,
  { governedBy }: Rule,
  version: RuleVersion,
): readonly Block[] {
  const { inForce, checked, conditions, event, table, note, cites } = version;
  const of = { governedBy, span: inForce };
  const sure = {
    text: says(context, "đã đối chiếu với văn bản", "read against the text"),
    secondary: says(
      context,
      "theo nguồn khác, chưa đối chiếu với văn bản",
      "another source says so; the text was not seen",
    ),
    recalled: says(context, "theo trí nhớ, chưa đối chiếu với văn bản", "recalled; not seen"),
  }[checked.confidence];
  const onDay = dayIn(checked.on, context.lang);
  return [
    {
      type: "heading",
      level: 4,
      inlines: [
        `${says(context, "Lời văn áp dụng", "Wording in force")} ${spanText(context, inForce)}`,
      ],
    },
    paragraph(
      says(context, `Mức tin cậy: ${sure}, ngày ${onDay}.`, `Confidence: ${sure}, ${onDay}.`),
    ),
    {
      type: "beside",
      law: [
        paragraph(says(context, "Quy định nói:", "The law says:")),
        { type: "list", items: cites.map((id) => provisionItem(context, id)) },
      ],
      rule: [
        ...(conditions === undefined
          ? []
          : [
              paragraph(
                says(
                  context,
                  "Lời văn này có điều kiện riêng, thay cho các điều kiện nêu trên:",
                  "This wording has conditions of its own, in place of those above:",
                ),
              ),
              { type: "list" as const, items: topItems(context, conditions) },
            ]),
        ...(event === undefined
          ? []
          : [
              paragraph(says(context, "Khi đó:", "Then:")),
              { type: "list" as const, items: outcomeItems(context, event, of) },
            ]),
        ...(note === undefined ? [] : [paragraph(note[context.lang])]),
      ],
    },
    ...(table === undefined
      ? []
      : [tableBlock(context, table, { ...of, cites }), ...leftOut(context, table)]),
  ];
}

/** A provision with what it says, in words of ours. */
function provisionItem(context: BookContext, id: string): Item {
  const { vi, en } = context.rulebook.law.lookUp(id)?.says ?? {};
  const cite = citeLink(context, id);
  if (context.lang === "vi" && vi !== undefined) return { inlines: [cite, `: ${vi}`] };
  return { inlines: en === undefined ? [cite] : [cite, ": ", { text: en, lang: "en" }] };
}

function leftOut(
  context: BookContext,
  { leavesOut = [] }: NonNullable<RuleVersion["table"]>,
): readonly Block[] {
  if (leavesOut.length === 0) return [];
  return [
    paragraph(
      says(
        context,
        "Các trường hợp không có trong bảng không thuộc quy tắc này.",
        `${capitalised("cases that are not in the table are left out on purpose")}: ${[...new Set(leavesOut.map(({ why }) => why))].join("; ")}.`,
      ),
    ),
  ];
}
