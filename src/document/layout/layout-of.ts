import type { DocumentStyle, OfficialDocument, SizeName } from "../official-document";
import type { Measure, PageLayout } from "./page-layout";
import { partyLayout2018, partyLayout2026 } from "./party";
import { stateLayout } from "./state";

/** The first day of Hướng dẫn 05-HD/VPTW. */
const secondPartyGuidance = "2026-05-27";

/**
 * The layout that the rules in force on the document's day give it, with the document's own choices of size, margin and spacing put in
 * their place. The spans that the rules allow stay as they are: `layoutOf(document).sizes.body.allowed`.
 */
export function layoutOf({
  regime,
  date,
  kind,
  style = {},
}: Pick<OfficialDocument, "regime" | "date" | "kind" | "style">): PageLayout {
  switch (regime) {
    case "state":
      return styled(stateLayout, style);
    case "party": {
      const layout = date < secondPartyGuidance ? partyLayout2018 : partyLayout2026;
      return styled(kind.symbol === "TTr" ? submitting(layout) : layout, style);
    }
  }
}

/** A submission (tờ trình) of the Party is addressed with `Kính trình:`. */
function submitting(layout: PageLayout): PageLayout {
  return { ...layout, words: { ...layout.words, addressees: "Kính trình:" } };
}

function styled(layout: PageLayout, style: DocumentStyle): PageLayout {
  const { margins = {}, sizes = {}, indent, lineSpacing, font = layout.font } = style;
  const page = {
    ...layout.page,
    top: withValue(layout.page.top, margins.top),
    bottom: withValue(layout.page.bottom, margins.bottom),
    left: withValue(layout.page.left, margins.left),
    right: withValue(layout.page.right, margins.right),
  };
  const chosen = sizesOf(layout, sizes);
  const { body, columns } = layout;
  const width = page.width.value - page.left.value - page.right.value;
  const left = Math.min(columns.letterheadLeft.value, width - columns.nationLeast.value);
  return {
    ...layout,
    font,
    page,
    sizes: chosen,
    columns: {
      ...columns,
      letterheadLeft: withValue(columns.letterheadLeft, Math.max(left, width / 3)),
    },
    body: {
      ...body,
      indent: withValue(body.indent, indent),
      lineSpacing: withValue(
        body.lineSpacing,
        lineSpacing === undefined || body.lineSpacing.unit === "ratio"
          ? lineSpacing
          : lineSpacing * chosen.body.value * layout.singleLine.value,
      ),
    },
  };
}

function sizesOf(
  { sizes }: PageLayout,
  chosen: NonNullable<DocumentStyle["sizes"]>,
): PageLayout["sizes"] {
  const changed = Object.entries(sizes).map(([name, measure]): readonly [string, Measure] => [
    name,
    withValue(measure, chosen[name as SizeName]),
  ]);
  // Title and subject line keep their distance.
  const moved = (chosen.title ?? sizes.title.value) - sizes.title.value;
  return {
    ...(Object.fromEntries(changed) as unknown as PageLayout["sizes"]),
    subtitle: withValue(sizes.subtitle, sizes.subtitle.value + moved),
  };
}

function withValue(measure: Measure, value: number | undefined): Measure {
  return value === undefined ? measure : { ...measure, value };
}
