/** The keys that a schema allows at a place, to suggest one for a key that it does not know. */
import * as z from "zod";
import type { JsonPath } from "./roadmap.ts";
import { roadmapSchema } from "./schema.ts";

/** Sorted as in the schema; empty if there is no object. */
export function keysAllowedAt(at: JsonPath, root: z.core.$ZodType = roadmapSchema): string[] {
  const found = at.reduce<z.core.$ZodType[]>(
    (schemas, part) => schemas.flatMap((schema) => inside(schema, part)),
    plain(root),
  );
  return [
    ...new Set(found.flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []))),
  ];
}

function inside(schema: z.core.$ZodType, part: string | number): z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return plain(schema.element);
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, part)) return [];
  const value: unknown = schema.shape[part];
  return value instanceof z.core.$ZodType ? plain(value) : [];
}

/** The objects, arrays and values that a schema can mean. */
function plain(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return plain(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(plain);
  return [schema];
}
