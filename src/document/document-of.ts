import type { IsoDate } from "../time/iso-date";
import { cleanText } from "./clean-text";
import type { ComposeOptions } from "./compose-options";
import { publicText } from "./confidential-inlines";
import type { OfficeData } from "./data/template-data";
import type { OfficialDocument } from "./official-document";
import { type Element, parseMarkup } from "./template/markup";
import type { Template } from "./template/template";
import type { Content } from "./template/to-nodes";

/** The elements of a filled template. A template that passed the check always gives some. */
export function elementsOf(markup: string, template: Template): readonly Element[] {
  const elements = parseMarkup(markup);
  if ("message" in elements) {
    throw new Error(`Template ${template.file}: ${elements.message.en} Run the template check.`);
  }
  return elements;
}

/** What a document says beside its content. */
export interface DocumentSource {
  readonly template: Template;
  readonly date: IsoDate;
  readonly data: OfficeData;
  readonly metadata: Omit<OfficialDocument["metadata"], "agency">;
}

/** The document of a content, with what its template, its agency and the caller say of it. */
export function documentOf(
  { template, date, data, metadata }: DocumentSource,
  { letterhead, nodes, annexes }: Content,
  {
    agency,
    urgency,
    circulation,
    draft,
    style,
  }: Pick<ComposeOptions, "agency" | "urgency" | "circulation" | "draft" | "style">,
): OfficialDocument {
  const heads = nodes.flatMap((node) =>
    node.type === "title" || node.type === "subtitle" ? [publicText(node.inlines)] : [],
  );
  const about = letterhead?.about === undefined ? [] : [publicText(letterhead.about)];
  const titles = heads.length === 0 ? about : heads;
  const isCitizens = template.from === "citizen";
  return {
    record: "document",
    format: 1,
    regime: template.regime,
    template: template.id,
    ...(template.form === undefined ? {} : { form: template.form }),
    kind: {
      name: template.kind,
      ...(template.symbol === undefined ? {} : { symbol: template.symbol }),
    },
    date,
    lang: "vi",
    title: titles.length === 0 ? template.title : titles.join(" "),
    audience: template.audience,
    ...(isCitizens ? { from: "citizen" as const } : {}),
    letterhead: letterhead ?? { superior: [], body: [], number: "", placeDate: "" },
    ...(urgency === undefined ? {} : { urgency }),
    ...(circulation === undefined ? {} : { circulation }),
    ...(draft === true ? { draft } : {}),
    // The address at the foot is that of the office.
    ...(agency.contact === undefined || isCitizens
      ? {}
      : { contact: cleanText(agency.contact).text }),
    nodes,
    ...(annexes.length === 0 ? {} : { annexes }),
    ...(style === undefined ? {} : { style }),
    metadata: { ...metadata, agency: cleanText(data.agency.name ?? "").text },
  };
}
