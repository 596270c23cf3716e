import type { ElementTag, StructureElement } from "./page";

/** Collects the structure elements of a document in reading order. */
export interface Structure {
  readonly elements: readonly StructureElement[];
  /** Adds an element and answers its index. */
  add(tag: ElementTag, parent?: number): number;
}

export function newStructure(): Structure {
  const elements: StructureElement[] = [];
  return {
    elements,
    add(tag, parent) {
      elements.push(parent === undefined ? { tag } : { tag, parent });
      return elements.length - 1;
    },
  };
}
