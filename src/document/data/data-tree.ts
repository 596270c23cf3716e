import * as z from "zod";
import { audiencesOf, type ConfidentialMark, templateDataSchema } from "./template-data";

/** The shape of the data as JSON Schema describes it, with the marks of confidential branches. */
export interface DataTree {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, DataTree>>;
  readonly items?: DataTree;
  readonly confidential?: ConfidentialMark;
}

let tree: DataTree | undefined;

/** The tree of the data that the built-in templates read. */
export function templateDataTree(): DataTree {
  tree ??= z.toJSONSchema(templateDataSchema) as DataTree;
  return tree;
}

/** Whether a branch may be shown to every one of the audiences. */
export function maySee(audience: readonly string[], mark: ConfidentialMark): boolean {
  return audience.every((name) => audiencesOf[mark].includes(name));
}

/** The data without the branches that the audience may not see: what is not there cannot leak. */
export function redacted<Data>(data: Data, audience: readonly string[], shape: DataTree): Data {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) {
    return data.map((item: unknown) => redacted(item, audience, shape.items ?? {})) as Data;
  }
  const entries = Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const branch = shape.properties?.[key] ?? {};
    const hidden = branch.confidential !== undefined && !maySee(audience, branch.confidential);
    return hidden ? [] : [[key, redacted(value, audience, branch)]];
  });
  return Object.fromEntries(entries) as Data;
}
