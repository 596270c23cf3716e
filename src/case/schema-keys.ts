import type * as z from "zod";

/** What is read of a zod schema to find the keys it knows. */
interface SchemaShape {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

const shapeOf = (schema: z.ZodType): SchemaShape => schema.def as unknown as SchemaShape;

/** The object schemas that may stand for a schema, without `optional`, lists and unions around them. */
function objectsOf(schema: z.ZodType): readonly SchemaShape[] {
  const def = shapeOf(schema);
  if (def.type === "object") return [def];
  if (def.innerType !== undefined) return objectsOf(def.innerType);
  if (def.element !== undefined) return objectsOf(def.element);
  return (def.options ?? []).flatMap(objectsOf);
}

/** The keys that a schema knows at a path; list indexes are passed over. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let schemas: readonly z.ZodType[] = [schema];
  for (const step of path) {
    if (typeof step === "number") continue;
    schemas = schemas.flatMap(objectsOf).flatMap(({ shape }) => shape?.[String(step)] ?? []);
  }
  return [...new Set(schemas.flatMap(objectsOf).flatMap(({ shape }) => Object.keys(shape ?? {})))];
}

/** The paths at which a key may stand, as people write them: `complaint.object.receivedOn`. */
export function placesOf(
  schema: z.ZodType,
  key: string,
  within: readonly string[] = [],
): readonly string[] {
  return objectsOf(schema).flatMap(({ shape = {} }) => {
    const here = Object.hasOwn(shape, key) ? [[...within, key].join(".")] : [];
    const below = Object.entries(shape).flatMap(([name, inner]) =>
      placesOf(inner, key, [...within, name]),
    );
    return [...here, ...below];
  });
}

/** Whether the key of a path is one that holds a day: `receivedOn`, `on`, `from`, `to`. */
export function wantsDay(path: readonly PropertyKey[]): boolean {
  const last = path.at(-1);
  return typeof last === "string" && (/On$/u.test(last) || ["on", "from", "to"].includes(last));
}
