/**
 * Generates the JSON Schemas, docs/problems.md, docs/skills.md, and the tables of inputs and outputs in the
 * README.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { problemCodes } from "../src/problems/codes.ts";
import { skills } from "../src/skills/catalogue.ts";
import { type ExampleFiles, fields, type Skill } from "../src/skills/skill.ts";
import { portfolioSchema } from "../src/render/machine/portfolio-schema.ts";
import { roadmapSchema } from "../src/roadmap/schema.ts";

const root = join(import.meta.dirname, "..");

const jsonSchema = withSkills({ title: "roadmap.json", ...z.toJSONSchema(roadmapSchema, { io: "input" }) });
writeFileSync(join(root, "schema/roadmap.schema.json"), `${JSON.stringify(jsonSchema, null, 2)}\n`);
const printed = { title: "portfolio.json", ...z.toJSONSchema(portfolioSchema, { io: "output" }) };
writeFileSync(join(root, "schema/portfolio.schema.json"), `${JSON.stringify(printed, null, 2)}\n`);

/** Editors complete the ids of skills and show what each means. */
function withSkills(schema: { $defs?: Record<string, { properties?: Record<string, unknown> }> }): object {
  const rule = schema.$defs?.["skillRule"];
  if (rule?.properties === undefined) throw new Error("The schema has no skillRule.");
  const known = skills.map(({ id, title, shows }) => ({ const: id, description: `${title}. ${shows}` }));
  rule.properties = { ...rule.properties, skill: { ...Object(rule.properties["skill"]), anyOf: known } };
  return schema;
}

const problems = Object.entries(problemCodes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
const problemsPage = [
  "# Problems",
  "",
  "Every problem Roadfolio can report. A report has a message, a hint and, if there is one, the file, line and column.",
  "Codes are stable; messages may change. Generated from `src/problems/codes.ts`.",
  "",
  "| Code | When |",
  "| --- | --- |",
  ...problems,
];
writeFileSync(join(root, "docs/problems.md"), `${problemsPage.join("\n")}\n`);

const skillsPage = [
  "# Skills",
  "",
  "Roadfolio can find each of these skills in code. Name one in an item's `evidence`, and the item is ticked once code that",
  "you wrote contains everything listed under “Requires”. Each skill comes with an example that ticks and one that does not.",
  "Generated from `src/skills/`.",
  "",
  "`roadfolio skills WORD` searches them by what people call them in English, Portuguese or Spanish (`roadfolio skills excepciones`),",
  "`roadfolio skills --field Testing` lists a field, and `roadfolio check` names the skill of items that lack one. Editors complete",
  "the ids through the JSON Schema.",
  ...fields.flatMap((name) => {
    const own = skills.filter((skill) => skill.field === name);
    return own.length === 0 ? [] : ["", `## ${name}`, ...own.flatMap(skillLines)];
  }),
];
writeFileSync(join(root, "docs/skills.md"), `${skillsPage.join("\n")}\n`);

function skillLines({ id, title, shows, parts, never = [], ticks, ignores }: Skill): string[] {
  const required = parts.map(({ name, min }) => `${name}${min === undefined ? "" : ` (at least ${min})`}`);
  const excluded = never.map(({ name }) => name);
  return [
    "",
    `### \`${id}\`: ${title}`,
    "",
    asMarkdown(shows),
    "",
    `Requires: ${required.join("; ")}.${excluded.length === 0 ? "" : ` Ruled out by: ${excluded.join("; ")}.`}`,
    "",
    "Ticks:",
    "",
    ...exampleLines(ticks),
    "",
    "Does not tick:",
    "",
    ...exampleLines(ignores),
  ];
}

/** Escapes `__enter__` and `List<String>`, which would become bold text and HTML. */
function asMarkdown(text: string): string {
  return text.replace(/__|</g, (mark) => [...mark].map((character) => `\\${character}`).join(""));
}

function exampleLines(files: ExampleFiles): string[] {
  return Object.entries(files).flatMap(([path, text]) => ["````text", `# ${path}`, text.trimEnd(), "````"]);
}

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
  "| Input | Default | Description |",
  "| --- | --- | --- |",
  ...inputs,
  "",
  "| Output | Description |",
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
