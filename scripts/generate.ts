/** Writes what is generated from the sources: the JSON Schema of roadmap.json, and README's table of inputs and outputs. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { roadmapSchema } from "../src/roadmap/schema.ts";

const root = join(import.meta.dirname, "..");

const jsonSchema = { title: "roadmap.json", ...z.toJSONSchema(roadmapSchema, { io: "input" }) };
writeFileSync(join(root, "schema/roadmap.schema.json"), `${JSON.stringify(jsonSchema, null, 2)}\n`);

const field = z.object({ description: z.string(), default: z.string().optional() });
const action = z
  .object({ inputs: z.record(z.string(), field), outputs: z.record(z.string(), field) })
  .parse(parse(readFileSync(join(root, "action.yml"), "utf8")));

const inputs = Object.entries(action.inputs).map(
  ([name, { description, default: value = "" }]) =>
    `| \`${name}\` | ${value === "" ? "" : `\`${value}\``} | ${description} |`,
);
const outputs = Object.entries(action.outputs).map(
  ([name, { description }]) => `| \`${name}\` | ${description} |`,
);
const tables = [
  "| Input | Default | |",
  "| --- | --- | --- |",
  ...inputs,
  "",
  "| Output | |",
  "| --- | --- |",
  ...outputs,
].join("\n");

const readme = join(root, "README.md");
const text = readFileSync(readme, "utf8");
writeFileSync(
  readme,
  text.replace(
    /(<!-- generated:action -->\n)[\s\S]*?(<!-- \/generated:action -->)/,
    (_all, start: string, end: string) => `${start}\n${tables}\n\n${end}`,
  ),
);
