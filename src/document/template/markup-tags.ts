/** The closed set of tags: what may stand inside each, and whether text may. */
interface TagRule {
  readonly children: readonly string[];
  readonly text: boolean;
  /** Written `<basis/>`, without content. */
  readonly empty?: true;
}

const inline = ["b", "i"];

const tags: Readonly<Record<string, TagRule>> = {
  letterhead: { children: ["superior", "body", "number", "place-date", "about"], text: false },
  superior: { children: [], text: true },
  body: { children: [], text: true },
  number: { children: [], text: true },
  "place-date": { children: [], text: true },
  about: { children: [], text: true },
  title: { children: inline, text: true },
  subtitle: { children: inline, text: true },
  addressees: { children: ["li"], text: false },
  basis: { children: [], text: false, empty: true },
  heading: { children: inline, text: true },
  p: { children: inline, text: true },
  ol: { children: ["li"], text: false },
  ul: { children: ["li"], text: false },
  li: { children: inline, text: true },
  table: { children: ["tr"], text: false },
  tr: { children: ["th", "td"], text: false },
  th: { children: inline, text: true },
  td: { children: inline, text: true },
  recipients: { children: ["li"], text: false },
  signature: { children: ["post", "name"], text: false },
  post: { children: [], text: true },
  name: { children: [], text: true },
  b: { children: inline, text: true },
  i: { children: inline, text: true },
};

/** What may stand at the top of a document. */
const documentRule: TagRule = {
  children: [
    ...["letterhead", "title", "subtitle", "addressees", "basis", "heading", "p"],
    ...["ol", "ul", "table", "recipients", "signature"],
  ],
  text: false,
};

/** The rule of a tag; `""` is the document itself. Undefined for a tag outside the set. */
export function tagRule(name: string): TagRule | undefined {
  if (name === "") return documentRule;
  return Object.hasOwn(tags, name) ? tags[name] : undefined;
}
