import * as z from "zod";
import { type ConfidentialMark, maySee } from "../confidential";
import { markedValue } from "../template/confidential-text";
import type { Template } from "../template/template";
import { dialogueDataSchema, proposalDataSchema } from "./dialogue-data";
import { officeDataSchema, templateDataSchema } from "./template-data";

/** The shape of the data as JSON Schema describes it, with the marks of confidential branches. */
export interface DataTree {
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, DataTree>>;
  readonly items?: DataTree;
  readonly confidential?: ConfidentialMark;
  /** A template may print it only where it has made sure that there is one. */
  readonly optional?: true;
}

let tree: DataTree | undefined;
let officeTree: DataTree | undefined;

/** The tree of the data that templates of letters about a case read. */
export function templateDataTree(): DataTree {
  tree ??= z.toJSONSchema(templateDataSchema) as DataTree;
  return tree;
}

/** The tree of the data that every template reads. */
export function officeDataTree(): DataTree {
  officeTree ??= z.toJSONSchema(officeDataSchema) as DataTree;
  return officeTree;
}

/** The tree of the data that templates of letters about a dialogue read, or about one proposal raised in it. */
export function dialogueDataTree(about: NonNullable<Template["about"]>): DataTree {
  const found = dialogueTrees.get(about) ?? (z.toJSONSchema(dialogueSchemas[about]) as DataTree);
  dialogueTrees.set(about, found);
  return found;
}

const dialogueSchemas = {
  dialogue: officeDataSchema.extend(dialogueDataSchema.shape),
  proposal: officeDataSchema.extend(proposalDataSchema.shape),
};

const dialogueTrees = new Map<string, DataTree>();

/**
 * The data without the branches that the audience may not see: what is not there cannot leak. What the audience may see keeps its mark,
 * value by value, whatever helper, partial or path of the template prints it.
 */
export function redacted(data: object, audience: readonly string[], shape: DataTree): object {
  return visible(data, shape, { audience }) as object;
}

interface Viewer {
  readonly audience: readonly string[];
  /** The mark of the branch that is being walked. */
  readonly mark?: ConfidentialMark;
}

function visible(data: unknown, shape: DataTree, viewer: Viewer): unknown {
  if (Array.isArray(data)) {
    return data.map((item: unknown) => visible(item, shape.items ?? {}, viewer));
  }
  if (typeof data === "object" && data !== null) {
    const entries = Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
      const branch = shape.properties?.[key] ?? {};
      const { confidential: mark = viewer.mark } = branch;
      if (mark !== undefined && !maySee(viewer.audience, mark)) return [];
      const inside = mark === undefined ? viewer : { ...viewer, mark };
      return [[key, visible(value, branch, inside)]];
    });
    return Object.fromEntries(entries);
  }
  const isPrinted = (typeof data === "string" && data.trim() !== "") || typeof data === "number";
  return isPrinted && viewer.mark !== undefined ? markedValue(data, viewer.mark) : data;
}
