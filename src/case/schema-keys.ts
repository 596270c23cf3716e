import type * as z from "zod";

/** What is read of a zod schema to find the keys it knows. */
interface SchemaShape {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly format?: string;
  /** What a transformed value is read as. */
  readonly in?: z.ZodType;
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

/** The schemas that may stand at a path, each with what it wraps; list indexes are passed over. */
export function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly z.ZodType[] {
  let schemas: readonly z.ZodType[] = [schema];
  for (const step of path) {
    if (typeof step === "number") continue;
    schemas = schemas.flatMap((inner) => entryOf(inner, String(step)));
  }
  return schemas.flatMap(unwrapped);
}

/** The schemas of one entry: of an object by its key, of a record that of every value. */
function entryOf(schema: z.ZodType, key: string): readonly z.ZodType[] {
  const { type, shape, valueType, innerType, element, options = [] } = shapeOf(schema);
  if (type === "object")
    return shape !== undefined && Object.hasOwn(shape, key) ? [shape[key] ?? schema] : [];
  if (valueType !== undefined) return [valueType];
  return [innerType, element, ...options].flatMap((inner) =>
    inner === undefined ? [] : entryOf(inner, key),
  );
}

function unwrapped(schema: z.ZodType): readonly z.ZodType[] {
  const { innerType } = shapeOf(schema);
  return innerType === undefined ? [schema] : [schema, ...unwrapped(innerType)];
}

/** The keys that a schema knows at a path; list indexes are passed over. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const schemas = schemasAt(schema, path);
  return [...new Set(schemas.flatMap(objectsOf).flatMap(({ shape }) => Object.keys(shape ?? {})))];
}

/** The paths at which a key may stand, as people write them: `complaint.object.receivedOn`; once where shapes hold themselves. */
export function placesOf(schema: z.ZodType, key: string): readonly string[] {
  return placesWithin(schema, key, { path: [], open: new Set() });
}

interface Place {
  readonly path: readonly string[];
  readonly open: ReadonlySet<SchemaShape>;
}

function placesWithin(schema: z.ZodType, key: string, { path, open }: Place): readonly string[] {
  return objectsOf(schema).flatMap((def) => {
    if (open.has(def)) return [];
    const shape = def.shape ?? {};
    const here = Object.hasOwn(shape, key) ? [[...path, key].join(".")] : [];
    const below = Object.entries(shape).flatMap(([name, inner]) =>
      placesWithin(inner, key, { path: [...path, name], open: new Set([...open, def]) }),
    );
    return [...here, ...below];
  });
}

/** Whether a path is one that holds a day: by its schema, or by a name such as `receivedOn`, `on`, `from` where no schema knows it. */
export function wantsDay(path: readonly PropertyKey[], schema: z.ZodType): boolean {
  const known = schemasAt(schema, path);
  if (known.length > 0) return known.some(takesDay);
  const last = path.at(-1);
  return (
    typeof last === "string" &&
    (/On$/u.test(last) || ["on", "from", "to", "date", "asOf"].includes(last))
  );
}

/** A day of the calendar, or one of several things that a day is among. */
function takesDay(schema: z.ZodType): boolean {
  const { format, options = [], in: read } = shapeOf(schema);
  return format === "date" || [...options, ...(read === undefined ? [] : [read])].some(takesDay);
}
