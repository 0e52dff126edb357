/** YAML as a {@link Shape}, one for each document of a stream. */
import {
  type DocumentOptions,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  type ParseOptions,
  Scalar,
  type SchemaOptions,
  type YAMLMap,
} from "yaml";
import { lineCounter } from "../fact.ts";
import { type Entry, readablePart, scalar, type Shape } from "./shape.ts";

const options: DocumentOptions & ParseOptions & SchemaOptions = {
  // Every plain scalar stays the text that it is: 3.10 is not 3.1, `on` is not true, and no tag is unknown.
  schema: "failsafe",
  // Looks at all keys for each key.
  uniqueKeys: false,
  prettyErrors: false,
  strict: false,
  logLevel: "silent",
};

/** A line of a template (Helm, Jinja) that is not YAML; without it the rest nearly always is. */
const templateLine = /^[ \t]*\{[{%].*[}%]\}[ \t]*\r?$/gm;

const nothing: Shape = { kind: "scalar", lines: [] };

/** What the documents of a YAML stream hold; of a broken one what can be read, of a long one the beginning. An alias is followed only where a map is merged: `<<: *base`. */
export function yamlShapes(text: string): Shape[] {
  const plain = readablePart(text).replace(templateLine, (line) => " ".repeat(line.length));
  const lineOf = lineCounter(plain);
  const anchored = new Map<string, YAMLMap>();
  try {
    return withoutTraces(() => parseAllDocuments(plain, options)).flatMap(({ contents }) => {
      if (contents === null) return [];
      for (const [anchor, map] of plain.includes("<<") ? anchoredMaps(contents) : [])
        anchored.set(anchor, map);
      return [shapeOf(contents)];
    });
  } catch {
    // Brackets nested deeper than the parser's stack.
    return [];
  }

  function shapeOf(node: unknown): Shape {
    if (isSeq(node)) return { kind: "list", items: () => node.items.map(shapeOf) };
    if (isMap(node)) return { kind: "map", entries: () => entriesIn(node, new Set([node])) };
    const [from, to] = isScalar(node) ? (node.range ?? []) : [];
    if (!isScalar(node) || from === undefined || to === undefined) return nothing;
    if (node.type !== Scalar.BLOCK_LITERAL && node.type !== Scalar.BLOCK_FOLDED)
      return scalar(typeof node.value === "string" ? node.value : "", lineOf(from));
    const [, ...lines] = plain.slice(from, to).split("\n");
    // The blank line keeps a text of one line one of several, whose comments do not count.
    return scalar(["", ...lines].join("\n"), lineOf(from), 1);
  }

  /** @param seen maps that are merged already: each counts once, and none contains itself */
  function entriesIn(map: YAMLMap, seen: Set<YAMLMap>): Entry[] {
    const own = map.items.flatMap((pair) => (isMerge(pair.key) ? [] : entryOf(pair)));
    const merged = map.items.flatMap(({ key, value }) => {
      if (!isMerge(key)) return [];
      return (isSeq(value) ? value.items : [value]).flatMap((one) => {
        const base = isAlias(one) ? anchored.get(one.source) : undefined;
        if (base === undefined || seen.size > mostMerged || seen.has(base)) return [];
        seen.add(base);
        return entriesIn(base, seen);
      });
    });
    if (merged.length === 0) return own;
    const keys = new Set(own.map(({ key }) => key));
    return [...own, ...merged.filter(({ key }) => !keys.has(key))];
  }

  function entryOf({ key, value }: { key: unknown; value: unknown }): Entry[] {
    if (!isScalar(key) || typeof key.value !== "string") return [];
    return [{ key: key.value, line: lineOf(key.range?.[0] ?? 0), value: shapeOf(value) }];
  }
}

/** Maps that are merged into one; nobody writes more. */
const mostMerged = 20;

function isMerge(key: unknown): boolean {
  return isScalar(key) && key.value === "<<";
}

/** The maps that others can merge. */
function* anchoredMaps(root: unknown): Iterable<[anchor: string, map: YAMLMap]> {
  const left = [root];
  while (left.length > 0) {
    const node = left.pop();
    if (isPair(node)) left.push(node.value);
    else if (isCollection(node)) {
      if (isMap(node) && node.anchor !== undefined) yield [node.anchor, node];
      left.push(...node.items);
    }
  }
}

/** Nobody reads the parser's errors. A broken text may have one for each character, and their stack traces take longest. */
function withoutTraces<T>(parse: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parse();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
