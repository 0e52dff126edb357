/** Checks a GraphQL request against schema.graphql. Knows only as much of the language as our requests need. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { maybeObject } from "./json.ts";

const text = readFileSync(join(import.meta.dirname, "schema.graphql"), "utf8");

/** The types of fields, such as "String!" or "[FileAddition!]", by type and name. */
const types = new Map(
  [...text.matchAll(/^(?:input|type|interface) (\w+) \{\n([^}]*)\}/gm)].map(([, name = "", fields = ""]) => [
    name,
    new Map(
      [...fields.matchAll(/^ {2}(\w+)(\([^)]*\))?: (\S+)$/gm)].map(([, field = "", , type = ""]) => [
        field,
        type,
      ]),
    ),
  ]),
);

const scalars: Record<string, (value: unknown) => boolean> = {
  String: (value) => typeof value === "string",
  ID: (value) => typeof value === "string",
  GitObjectID: (value) => typeof value === "string" && /^[\da-f]{40}$/.test(value),
  Base64String: (value) =>
    typeof value === "string" && Buffer.from(value, "base64").toString("base64") === value,
};

/** @returns what is wrong with a value; empty if it has this type */
export function wrongIn(value: unknown, type: string, at: string): string[] {
  const required = type.endsWith("!");
  const inner = required ? type.slice(0, -1) : type;
  if (value === undefined || value === null) return required ? [`${at} is missing`] : [];
  const listed = /^\[(.*)\]$/.exec(inner)?.[1];
  if (listed !== undefined)
    return Array.isArray(value)
      ? value.flatMap((one: unknown, index) => wrongIn(one, listed, `${at}[${index}]`))
      : [`${at} is not a list`];
  const scalar = scalars[inner];
  if (scalar !== undefined) return scalar(value) ? [] : [`${at} is not a ${inner}`];
  const fields = types.get(inner);
  const object = maybeObject(value);
  if (fields === undefined || object === null) return [`${at} is not a ${inner}`];
  const unknown = Object.keys(object).filter((name) => !fields.has(name));
  return [
    ...unknown.map((name) => `${at}.${name} is not in ${inner}`),
    ...[...fields].flatMap(([name, kind]) => wrongIn(object[name], kind, `${at}.${name}`)),
  ];
}

/** @returns what is wrong with the text of a mutation; empty if it asks only for fields that exist */
export function wrongInMutation(query: string): string[] {
  const [, name = "", body = ""] =
    /^mutation \(\$input: (\w+)!\) \{\s*createCommitOnBranch\(input: \$input\) (\{[^]*\})\s*\}$/.exec(
      query,
    ) ?? [];
  if (name !== "CreateCommitOnBranchInput") return ["this is not the mutation that the emulator knows"];
  return wrongInSelection(tokensOf(body), "CreateCommitOnBranchPayload");
}

/** @returns what is wrong with the text of a query; empty if it asks only for fields that exist */
export function wrongInQuery(query: string): string[] {
  const [, body = "", rest = ""] =
    /^query \(\$owner: String!, \$name: String!\) (\{[^]*?\n\})\n([^]*)$/.exec(query) ?? [];
  const fragments = [...rest.matchAll(/^fragment \w+ on (\w+) (\{[^]*?\n\})/gm)];
  if (body === "") return ["this is not a query that the emulator knows"];
  return [
    ...wrongInSelection(tokensOf(body), "Query"),
    ...fragments.flatMap(([, type = "", selection = ""]) => wrongInSelection(tokensOf(selection), type)),
  ];
}

/** Names, braces, and "@User" for "... on User"; without arguments, aliases and other fragments. */
function tokensOf(selection: string): string[] {
  const fields = selection
    .replace(/\([^)]*\)/g, "")
    .replace(/\w+:/g, "")
    .replace(/\.\.\. on /g, "@")
    .replace(/\.\.\.\w+/g, "");
  return fields.match(/@?\w+|[{}]/g) ?? [];
}

function wrongInSelection(tokens: readonly string[], root: string): string[] {
  const wrong: string[] = [];
  const path = [root];
  let last = "";
  for (const token of tokens.slice(1)) {
    const type = path.at(-1) ?? "";
    if (token === "{")
      path.push(
        last.startsWith("@") ? last.slice(1) : (types.get(type)?.get(last)?.replace(/\W/g, "") ?? ""),
      );
    else if (token === "}") path.pop();
    else if (token.startsWith("@") && types.has(token.slice(1))) last = token;
    else if (token === "__typename" || types.get(type)?.has(token) === true) last = token;
    else wrong.push(`${token} is not in ${type}`);
  }
  return wrong;
}
