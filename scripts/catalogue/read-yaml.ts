/** Reads a YAML file and checks its shape, so that every mistake has a file, a line and a column. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { isNode, LineCounter, parse, parseDocument, YAMLParseError } from "yaml";
import type * as z from "zod";

/** Where in the values of a file something is: `["parts", 0, "any", 2]`. */
export type ValuePath = readonly PropertyKey[];

/** A mistake in a file of the catalogue. The message starts with `file:line:column`. */
export class CatalogueError extends Error {}

/**
 * Reads a file that has to fit a schema.
 *
 * @throws CatalogueError that lists every mistake with its place
 */
export function readYaml<Shape extends z.ZodType>(file: string, schema: Shape): z.infer<Shape> {
  const text = readFileSync(file, "utf8");
  const checked = schema.safeParse(valueOf(file, text));
  if (checked.success) return checked.data;
  const problems = checked.error.issues.map(
    ({ path, message }) => `${placeOf(file, path, text)}: ${message}`,
  );
  throw new CatalogueError(problems.join("\n"));
}

function valueOf(file: string, text: string): unknown {
  try {
    return parse(text, { prettyErrors: true });
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    const { line = 1, col = 1 } = cause.linePos?.[0] ?? {};
    throw new CatalogueError(`${shownPath(file)}:${line}:${col}: ${cause.message}`, { cause });
  }
}

/** @returns `file:line:column` of a value, or of the nearest one above it that is there */
export function placeOf(file: string, path: ValuePath, text = readFileSync(file, "utf8")): string {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || node.range === undefined || node.range === null) continue;
    const { line, col } = lineCounter.linePos(node.range[0]);
    return `${shownPath(file)}:${line}:${col}`;
  }
  return `${shownPath(file)}:1:1`;
}

/** The path as one would type it here. */
export function shownPath(file: string): string {
  return relative(process.cwd(), file).replaceAll("\\", "/");
}
