import type { ElementTag, HeadingTag, StructureElement } from "./page";

/** A heading as bookmarks need it. */
export interface HeadingMark {
  readonly element: number;
  readonly level: number;
  readonly title: string;
}

/** Collects the structure elements of a document in reading order. */
export interface Structure {
  readonly elements: readonly StructureElement[];
  readonly headings: readonly HeadingMark[];
  /** Adds an element and answers its index. */
  add(tag: ElementTag, parent?: number): number;
  /** Adds a heading; `level` counts from 1, those below 6 are tagged as 6. */
  addHeading(level: number, title: string): number;
  /** The same structure, its elements hung under `parent` unless they name another. */
  under(parent: number): Structure;
}

const tags: readonly HeadingTag[] = ["H1", "H2", "H3", "H4", "H5", "H6"];

export function newStructure(): Structure {
  const elements: StructureElement[] = [];
  const headings: HeadingMark[] = [];
  const hungUnder = (root: number | undefined): Structure => {
    const add = (tag: ElementTag, parent = root): number => {
      elements.push(parent === undefined ? { tag } : { tag, parent });
      return elements.length - 1;
    };
    return {
      elements,
      headings,
      add,
      addHeading(level, title) {
        const element = add(tags[Math.min(level, tags.length) - 1] ?? "H6");
        headings.push({ element, level, title });
        return element;
      },
      under: hungUnder,
    };
  };
  return hungUnder(undefined);
}
