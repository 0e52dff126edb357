/** Writes what is generated from the sources: the JSON Schema, the list of problems, README's inputs and outputs. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { problemCodes } from "../src/problem-codes.ts";
import { roadmapSchema } from "../src/roadmap/schema.ts";

const root = join(import.meta.dirname, "..");

const jsonSchema = { title: "roadmap.json", ...z.toJSONSchema(roadmapSchema, { io: "input" }) };
writeFileSync(join(root, "schema/roadmap.schema.json"), `${JSON.stringify(jsonSchema, null, 2)}\n`);

const problems = Object.entries(problemCodes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
const problemsPage = [
  "# Problems",
  "",
  "What Roadfolio may have to say: each problem with its message, a hint, and the place where there is one. Codes stay;",
  "words may change. Generated from `src/problem-codes.ts`.",
  "",
  "| Code | When |",
  "| --- | --- |",
  ...problems,
];
writeFileSync(join(root, "docs/problems.md"), `${problemsPage.join("\n")}\n`);

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
