/** The closed set of tags: what may stand inside each, and whether text may. */
interface TagRule {
  readonly children: readonly string[];
  readonly text: boolean;
  /** Whether it may be written without content: `<basis/>`. */
  readonly mayBeEmpty?: true;
}

const inline = ["b", "i"];
const line: TagRule = { children: [], text: true };
const run: TagRule = { children: inline, text: true };

/** What the body of a document and that of an annex are made of. */
const blocks = [
  ...["title", "subtitle", "addressees", "basis", "p", "ol", "ul", "table"],
  ...["part", "chapter", "section", "article", "h1", "h2", "h3", "heading", "centred"],
  ...["recipients", "signature", "signatures"],
];

const tags: Readonly<Record<string, TagRule>> = {
  letterhead: { children: ["superior", "body", "number", "place-date", "about"], text: false },
  superior: line,
  body: line,
  number: line,
  "place-date": line,
  about: line,
  title: run,
  subtitle: run,
  addressees: { children: ["li"], text: false },
  basis: { children: ["li"], text: false, mayBeEmpty: true },
  part: run,
  chapter: run,
  section: run,
  article: run,
  h1: run,
  h2: run,
  h3: run,
  heading: run,
  centred: run,
  p: run,
  ol: { children: ["li"], text: false },
  ul: { children: ["li"], text: false },
  li: { children: [...inline, "p", "ol", "ul"], text: true },
  table: { children: ["columns", "tr"], text: false },
  columns: line,
  tr: { children: ["th", "td"], text: false },
  th: run,
  td: run,
  recipients: { children: ["li"], text: false },
  signature: { children: ["post", "note", "name"], text: false },
  signatures: { children: ["signature"], text: false },
  post: line,
  note: line,
  name: run,
  annex: { children: ["name", "reference", ...blocks], text: false },
  reference: line,
  b: run,
  i: run,
};

/** What may stand at the top of a document. */
const documentRule: TagRule = { children: ["letterhead", ...blocks, "annex"], text: false };

/** The rule of a tag; `""` is the document itself. Undefined for a tag outside the set. */
export function tagRule(name: string): TagRule | undefined {
  if (name === "") return documentRule;
  return Object.hasOwn(tags, name) ? tags[name] : undefined;
}
