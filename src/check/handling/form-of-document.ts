import type { Obligation } from "../../decide/decision";
import { versionOn } from "../../document/template/built-in";
import type { Template, TemplateSet } from "../../document/template/template";
import type { Text } from "../../finding/finding";
import { dayText } from "../../language/day-text";
import type { IsoDate } from "../../time/iso-date";
import type { HandlingCheck, HandlingInput } from "../handling-check";
import type { Step } from "../handling-step";

type Form = NonNullable<Template["form"]>;
type Used = { readonly number: string; readonly version?: string | undefined } | "none";

/** A document on another form than the one prescribed on its day, on a version that had ended or not begun, or on none. */
export const formOfDocument: HandlingCheck = {
  id: "form-of-document",
  run: (input) =>
    input.steps.flatMap((step) => {
      const used = step.event.document?.form;
      if (used === undefined) return [];
      return step.duties.flatMap((duty) => {
        const right = prescribed(duty, step, input);
        const [first] = right;
        if (first === undefined || right.some(({ form }) => isUsed(form, used))) return [];
        const wanted = right.map(({ form }) => `${form.number} (${form.version})`).join(", ");
        return [
          {
            severity: "warning" as const,
            path: ["events", step.index, "document", "form"],
            message: messageOf(used, wanted, spanOf(used, first.id, input.templates), step.on),
            fix: {
              vi: `kiểm tra mẫu đã ghi; nếu đúng, đính chính bằng công văn hoặc ban hành lại theo ${wanted} và gửi lại`,
              en: `check the form; if it is right, correct the document by a dispatch or issue it again on ${wanted}, and send it`,
            },
            cites: [
              ...new Set([...duty.cites, first.form.instrument, ...input.table.correction.cites]),
            ],
          },
        ];
      });
    }),
};

interface Prescribed {
  readonly id: string;
  readonly form: Form;
}

/** The forms of the day for what the duty calls for; a notice that tells the outcome of the step is called for by the step itself. */
function prescribed(
  { rule, documents }: Obligation,
  { what, on }: Step,
  { templates }: HandlingInput,
): readonly Prescribed[] {
  const outcome = what === "accepted" ? "accept" : what === "refused" ? "refuse" : undefined;
  const ids = templates.templates
    .filter((template) =>
      template.outcome === undefined
        ? documents.includes(template.id)
        : template.outcome === outcome && template.forRules.includes(rule),
    )
    .map(({ id }) => id);
  return [...new Set(ids)].flatMap((id) => {
    const form = versionOn(templates, id, on)?.form;
    return form === undefined ? [] : [{ id, form }];
  });
}

function isUsed(form: Form, used: Used): boolean {
  if (used === "none" || plainNumber(form.number) !== plainNumber(used.number)) return false;
  return used.version === undefined || used.version === form.version;
}

/** `Mẫu số 03`, `mẫu 3` and `03` are one number. */
const plainNumber = (number: string): string =>
  number
    .normalize("NFC")
    .toLocaleLowerCase("vi")
    .replace(/^mẫu\s*(?:số)?\s*/u, "")
    .replace(/^0+(?=\d)/u, "")
    .replaceAll(/\s/gu, "");

/** The days of the version that was used, where it is another version of the same form. */
function spanOf(
  used: Used,
  id: string,
  { templates }: TemplateSet,
): Template["inForce"] | undefined {
  if (used === "none") return undefined;
  return templates.find(
    (template) => template.id === id && template.form !== undefined && isUsed(template.form, used),
  )?.inForce;
}

function messageOf(
  used: Used,
  wanted: string,
  span: Template["inForce"] | undefined,
  on: IsoDate,
): Text {
  const day = dayText(on);
  if (used === "none") {
    return {
      vi: `Văn bản ngày \`${day.vi}\` không theo mẫu; mẫu quy định là ${wanted}`,
      en: `The document of \`${on}\` follows no form; ${wanted} is prescribed`,
    };
  }
  const written = used.version === undefined ? used.number : `${used.number} (${used.version})`;
  const isOver = span?.to !== undefined && span.to < on;
  const until = span?.to === undefined ? undefined : dayText(span.to);
  const from = span === undefined ? undefined : dayText(span.from);
  const vi = isOver
    ? ` chỉ dùng đến hết ngày \`${until?.vi}\``
    : span === undefined
      ? ""
      : ` chỉ dùng từ ngày \`${from?.vi}\``;
  const en = isOver
    ? `, used until \`${span?.to}\``
    : span === undefined
      ? ""
      : `, used from \`${span.from}\``;
  return {
    vi: `Văn bản ngày \`${day.vi}\` dùng mẫu \`${written}\`${vi}; mẫu quy định là ${wanted}`,
    en: `The document of \`${on}\` is on form \`${written}\`${en}; ${wanted} is prescribed`,
  };
}
