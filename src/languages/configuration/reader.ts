/** Configuration, key by key: `key services.db.image=postgres:16`, `key services.db`, `key jobs.test.steps[].run=pytest`. */
import { type AddFact, type FactReader, longestFact } from "../fact.ts";
import { jsonShape } from "./json-shape.ts";
import type { Shape } from "./shape.ts";
import { tomlShape } from "./toml-shape.ts";
import { yamlShapes } from "./yaml-shape.ts";

/** Facts that are taken from a file; what holds more is data. */
const mostFacts = 5000;

/** Every value of a YAML file, all its documents, as `key PATH=VALUE`; a key without a plain value as `key PATH`. */
export const yamlReader: FactReader = (text, add) => {
  const writer = createWriter(add);
  for (const document of yamlShapes(text)) writer.write(null, document);
};

/** The same of a JSON file, comments allowed. */
export const jsonReader: FactReader = (text, add) => {
  const root = jsonShape(text);
  if (root !== null) createWriter(add).write(null, root);
};

/** The same of a TOML file. */
export const tomlReader: FactReader = (text, add) => {
  createWriter(add).write(null, tomlShape(text));
};

/** The same of a file of Java's properties, one `KEY=VALUE` or `KEY: VALUE` a line. */
export const propertiesReader: FactReader = (text, add) => {
  for (const [index, line] of text.split("\n").slice(0, mostFacts).entries()) {
    const [, key, value = ""] = /^\s*([^#!\s:=][^\s:=]*)\s*[:=\s]\s*(.*)/.exec(line) ?? [];
    if (key !== undefined) add(`key ${key}=${value.trimEnd()}`, index + 1);
  }
};

/** The versions that a matrix of GitHub's has a job for. */
const axis = /\.strategy\.matrix\.[^.]+$/;

/** `jobs.test.steps[]`. One version is not a list: a job for it is not a matrix. */
function pathOfItems(path: string | null, list: Shape & { kind: "list" }): string {
  if (path !== null && axis.test(path) && [...list.items()].length === 1) return path;
  return `${path ?? ""}[]`;
}

function createWriter(add: AddFact): { write(path: string | null, shape: Shape): void } {
  let left = mostFacts;
  const say = (fact: string, line: number): void => {
    if (left-- > 0) add(fact, line);
  };

  /** @param path null at the top, which has no key */
  function write(path: string | null, shape: Shape): void {
    // Anything deeper would have its path cut off. This also stops endless nesting.
    if (left <= 0 || (path !== null && path.length > longestFact)) return;
    if (shape.kind === "list") {
      const ofItems = pathOfItems(path, shape);
      for (const item of shape.items()) write(ofItems, item);
    } else if (shape.kind === "map") {
      for (const { key, line, value } of shape.entries()) {
        const below = path === null ? key : `${path}.${key}`;
        if (value.kind !== "scalar" || value.lines.length === 0) say(`key ${below}`, line);
        write(below, value);
      }
    } else if (path !== null) {
      for (const { text, line } of shape.lines) say(`key ${path}=${text}`, line);
    }
  }
  return { write };
}
