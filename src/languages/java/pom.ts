/** pom.xml: `dependency maven:GROUP:ARTIFACT` and `plugin maven:GROUP:ARTIFACT`. */
import { XMLParser } from "fast-xml-parser";
import { type FactReader, lineCounter } from "../fact.ts";

// No entity is read, so none can grow; what is nested deeper than 100 tags is refused by default.
const parser = new XMLParser({
  processEntities: false,
  parseTagValue: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
  captureMetaData: true,
});

/** The group of a plugin that names none. */
const mavenPlugins = "org.apache.maven.plugins";

/** What a project and its profiles depend on and build with; what is only managed does not count. */
export const pomReader: FactReader = (text, add) => {
  // The parser makes a line break of each carriage return.
  const plain = text.replaceAll("\r", " ");
  const lineOf = lineCounter(plain);
  const projects = children(parse(plain), "project");
  for (const part of [...projects, ...children(projects, "profiles", "profile")]) {
    for (const node of children(part, "dependencies", "dependency")) say("dependency", node, null);
    for (const node of children(part, "build", "plugins", "plugin")) say("plugin", node, mavenPlugins);
  }

  function say(kind: string, node: unknown, otherwise: string | null): void {
    const group = textOf(children(node, "groupId")) ?? otherwise;
    const artifact = textOf(children(node, "artifactId"));
    if (group === null || artifact === null) return;
    const start = startOf(node);
    const tag = plain.indexOf("<artifactId", start);
    add(`${kind} maven:${group}:${artifact}`, lineOf(tag === -1 ? start : tag));
  }
};

function parse(text: string): unknown {
  // A file that ends in the middle of a tag is read up to there.
  for (const whole of [text, text.slice(0, text.lastIndexOf(">") + 1)]) {
    try {
      return parser.parse(whole);
    } catch {
      // The parser says why, and nobody would hear it.
    }
  }
  return null;
}

/** The elements under a path of names. The parser returns a single element without a list. */
function children(node: unknown, ...path: string[]): unknown[] {
  let here: unknown[] = [node];
  for (const name of path)
    here = here.flat().flatMap((one) => (isObject(one) && Object.hasOwn(one, name) ? one[name] : []));
  return here.flat();
}

function textOf([value]: unknown[]): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** Where an element begins, which the parser keeps under a symbol of its own. */
function startOf(node: unknown): number {
  if (!isObject(node)) return 0;
  const places = Object.getOwnPropertySymbols(node).map((symbol) => node[symbol]);
  const start = places.map((place) => (isObject(place) ? place["startIndex"] : null))[0];
  return typeof start === "number" ? start : 0;
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}
