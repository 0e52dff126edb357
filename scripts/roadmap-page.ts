/** docs/your-roadmap.md: every key of roadmap.json, from its JSON Schema. */
import * as z from "zod";

/** What of a JSON Schema the page shows. */
const node = z.looseObject({
  $ref: z.string().optional(),
  type: z.string().optional(),
  description: z.string().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  const: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
});
type Node = z.infer<typeof node>;

interface Section {
  /** Where the object is: `phases[].groups[]`. Empty for the file itself. */
  path: string;
  schema: Node;
}

/** @param schema of the file. @returns the page's lines */
export function roadmapPage(schema: object): string[] {
  const root = node.parse(schema);
  const definitions = z.record(z.string(), z.unknown()).parse(root["$defs"] ?? {});
  const resolved = (value: unknown): Node => {
    const written = node.parse(value);
    // What is added to a definition are conditions.
    const one = written.allOf?.[0] === undefined ? written : node.parse(written.allOf[0]);
    const name = one.$ref?.replace("#/$defs/", "");
    return name === undefined ? one : { ...node.parse(definitions[name]), ...withoutReference(one) };
  };
  const sections: Section[] = [];
  const seen = new Set<string>();
  const visit = (path: string, value: unknown): void => {
    const schemaHere = resolved(value);
    for (const [inner, at] of partsOf(schemaHere, path, resolved)) {
      const key = JSON.stringify(inner.properties);
      // Rules hold rules, which have the same keys again.
      if (inner.properties === undefined || seen.has(key) || /\.(?:all\[\]|any\[\]|not\b)/.test(at)) continue;
      seen.add(key);
      sections.push({ path: at, schema: inner });
      for (const [name, child] of Object.entries(inner.properties))
        visit(at === "" ? name : `${at}.${name}`, child);
    }
  };
  visit("", root);
  const formsAt = (path: string): number => sections.filter((one) => one.path === path).length;
  return sections.flatMap((section) => sectionLines(section, formsAt(section.path), resolved));
}

function withoutReference({ $ref: _shown, ...rest }: Node): Node {
  return rest;
}

/** The objects in a value: itself, the entries of a list, or the forms that it may have. */
function partsOf(schema: Node, path: string, resolved: (value: unknown) => Node): [Node, string][] {
  if (schema.properties !== undefined) return [[schema, path]];
  if (schema.items !== undefined) return partsOf(resolved(schema.items), `${path}[]`, resolved);
  return (schema.anyOf ?? []).flatMap((one) => partsOf(resolved(one), path, resolved));
}

/** @param forms how many objects may be at that path; each is named by the key that it needs */
function sectionLines(
  { path, schema }: Section,
  forms: number,
  resolved: (value: unknown) => Node,
): string[] {
  const required = new Set(schema.required ?? []);
  const needed = schema.required?.at(-1) ?? Object.keys(schema.properties ?? {})[0] ?? "";
  const form = forms > 1 ? ` with \`${needed}\`` : "";
  const rows = Object.entries(schema.properties ?? {}).map(([name, value]) => {
    const one = resolved(value);
    const key = required.has(name) ? `**\`${name}\`**` : `\`${name}\``;
    return `| ${key} | ${typeOf(one, resolved)} | ${(one.description ?? "").replaceAll("|", "\\|")} |`;
  });
  return [
    "",
    path === "" ? "## The file" : `## \`${path}\`${form}`,
    "",
    ...(schema.description === undefined || path === "" ? [] : [schema.description, ""]),
    "| Key | Value | Meaning |",
    "| --- | --- | --- |",
    ...rows,
  ];
}

/** "text", "list of objects", "`item` or `habit`". */
function typeOf(schema: Node, resolved: (value: unknown) => Node): string {
  if (schema.enum !== undefined) return schema.enum.map((one) => `\`${one}\``).join(", ");
  if (schema.anyOf !== undefined) {
    const kinds = [...new Set(schema.anyOf.map((one) => typeOf(resolved(one), resolved)))];
    return kinds.length > 3 ? "text" : kinds.join(" or ");
  }
  if (schema.items !== undefined) return `list of ${severalOf(typeOf(resolved(schema.items), resolved))}`;
  if (schema.properties !== undefined || schema.type === "object") return "object";
  const names: Record<string, string> = {
    string: "text",
    boolean: "`true` or `false`",
    integer: "whole number",
  };
  return names[schema.type ?? ""] ?? schema.type ?? "text";
}

function severalOf(kind: string): string {
  return kind.replace(/\bobject\b/, "objects").replace(/\btext\b/, "texts");
}
