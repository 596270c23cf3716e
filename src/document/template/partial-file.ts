import type { TemplateSet } from "./template";

/** The file of a partial, without the ending. */
export function partialFile({ partialFiles }: TemplateSet, name: string): string {
  return partialFiles !== undefined && Object.hasOwn(partialFiles, name)
    ? (partialFiles[name] ?? name)
    : `partials/${name}`;
}
