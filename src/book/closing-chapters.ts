import { citeProvision } from "../law/cite-provision";
import type { Rule } from "../rulebook/rule-schema";
import { type Chapter, type Inlines, paragraph } from "./block";
import { type BookContext, says, spanText } from "./context";
import { eventsOfRule } from "./events-of-rule";
import { citesOfRule } from "./provisions-chapter";

/** The provisions of the instruments of this book that never become a rule, each with the reason. */
export function notEncodedChapter(
  context: BookContext,
  rules: readonly Rule[],
  notEncoded: Readonly<Record<string, string>>,
): Chapter | undefined {
  const { law } = context.rulebook;
  const cited = new Set(
    rules.flatMap((rule) => citesOfRule(rule, context).map((id) => law.instrumentOf(id)?.id)),
  );
  const rows = Object.entries(notEncoded).filter(([id]) => cited.has(law.instrumentOf(id)?.id));
  if (rows.length === 0) return undefined;
  return {
    id: "not-encoded",
    title: says(context, "Điều khoản không thành quy tắc", "Provisions that become no rule"),
    blocks: [
      {
        type: "table",
        name: says(context, "Điều khoản và lý do", "Provisions and reasons"),
        head: [says(context, "Điều khoản", "Provision"), says(context, "Lý do", "Reason")],
        rows: rows.map(([id, reason]) => [
          [citeProvision(law, id, context.lang)],
          [{ text: reason, lang: "vi" }],
        ]),
      },
    ],
  };
}

/** Who the rules of the book speak of: each role with its names by date. */
export function rolesChapter(context: BookContext, rules: readonly Rule[]): Chapter {
  const { rulebook, lang } = context;
  const named = new Set(rules.flatMap((rule) => eventsOfRule(rule).flatMap(rolesOfEvent)));
  const kinds = {
    office: says(context, "cơ quan, chức vụ", "office"),
    party: says(context, "bên tham gia", "party"),
    dynamic: says(context, "tùy vụ việc", "depends on the case"),
  };
  return {
    id: "roles",
    title: says(context, "Các vai trò", "Roles"),
    blocks: [
      paragraph(
        says(
          context,
          "Tên gọi của mỗi vai trò theo thời gian; vai trò tùy vụ việc được xác định theo hồ sơ.",
          "What each role is called over time; one that depends on the case is settled by its file.",
        ),
      ),
      {
        type: "table",
        name: says(context, "Vai trò", "Roles"),
        head: [
          says(context, "Tên gọi", "Name"),
          says(context, "Loại", "Kind"),
          says(context, "Mã", "Id"),
        ],
        rows: [...rulebook.roles.values()]
          .filter(({ id }) => named.has(id))
          .map(({ id, kind, names }): readonly Inlines[] => [
            [
              names
                .map(({ name, ...span }) =>
                  names.length === 1 ? name[lang] : `${name[lang]} (${spanText(context, span)})`,
                )
                .join("; "),
            ],
            [kinds[kind]],
            [{ code: id }],
          ]),
      },
    ],
  };
}

function rolesOfEvent({ params }: ReturnType<typeof eventsOfRule>[number]): readonly string[] {
  const one = (["bearer", "holder", "addressee", "to", "by", "competent"] as const).flatMap(
    (key) => {
      const role = (params as Readonly<Record<string, unknown>>)[key];
      return typeof role === "string" ? [role] : [];
    },
  );
  const recipients = "recipients" in params ? (params.recipients ?? []) : [];
  const delegates = "delegates" in params ? (params.delegates ?? []) : [];
  const documents = "documents" in params ? (params.documents ?? []) : [];
  return [
    ...one,
    ...recipients,
    ...delegates,
    ...documents.flatMap((document) => document.recipients ?? []),
  ];
}
