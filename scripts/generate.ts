/**
 * Generates the JSON Schemas, the pages of docs/ that say so (your-roadmap.md, cohort-json.md, problems.md, skills.md, facts.md and
 * command-line.md), and the tables of inputs, outputs and commands in the README, with the workflow.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import type { CommandSpec } from "../src/cli/commands/spec.ts";
import { commands } from "../src/cli/commands/table.ts";
import { cohortSchema } from "../src/cohort/schema.ts";
import { callOf, environmentVariables, rowOf } from "../src/cli/help.ts";
import { problemCodes } from "../src/problems/codes.ts";
import { skills } from "../src/skills/catalogue.ts";
import { type ExampleFiles, fields, type Skill } from "../src/skills/skill.ts";
import { portfolioSchema } from "../src/render/machine/portfolio-schema.ts";
import { roadmapSchema } from "../src/roadmap/schema.ts";
import { shownExamples } from "./catalogue/examples.ts";
import { readWritten } from "./catalogue/read-catalogue.ts";
import { skillFile } from "./catalogue/skill-file.ts";
import { cures } from "./problems/cures.ts";
import { factsPage } from "./facts-page.ts";
import { roadmapPage } from "./roadmap-page.ts";
import { shortJson } from "./short-json.ts";

const root = join(import.meta.dirname, "..");

const jsonSchema = withSkills({ title: "roadmap.json", ...z.toJSONSchema(roadmapSchema, { io: "input" }) });
writeFileSync(join(root, "schema/roadmap.schema.json"), shortJson(jsonSchema));
const ofCohort = { title: "cohort.json", ...z.toJSONSchema(cohortSchema, { io: "input" }) };
writeFileSync(join(root, "schema/cohort.schema.json"), shortJson(ofCohort));
const printed = {
  title: "portfolio.json",
  ...z.toJSONSchema(portfolioSchema, {
    io: "output",
    // We never write an invalid date, so the npm package need not carry zod's long pattern for leap years nine times.
    override({ jsonSchema: part }) {
      if (part.format === "date") part.pattern = String.raw`^\d{4}-\d\d-\d\d$`;
    },
  }),
};
writeFileSync(join(root, "schema/portfolio.schema.json"), shortJson(printed));

// Below skills/, so that it is not part of the npm package.
const skillSchema = { title: "skill.yaml", ...z.toJSONSchema(skillFile, { io: "input" }) };
writeFileSync(join(root, "skills/skill.schema.json"), shortJson(skillSchema));

/** Editors complete the ids of skills and show what each means. */
function withSkills(schema: { $defs?: Record<string, { properties?: Record<string, unknown> }> }): object {
  const rule = schema.$defs?.["skillRule"];
  if (rule?.properties === undefined) throw new Error("The schema has no skillRule.");
  const known = skills.map(({ id, title }) => ({ const: id, description: title }));
  rule.properties = { ...rule.properties, skill: { ...Object(rule.properties["skill"]), anyOf: known } };
  return schema;
}

writeFileSync(
  join(root, "docs/your-roadmap.md"),
  [
    "# Your roadmap",
    "",
    "`roadmap.json` is yours: Roadfolio reads it, and writes only `done`, the numbers of checklist issues and the state of",
    "reviews. It keeps your order, indentation and line endings. [roadfolio init](getting-started.md) creates it,",
    "[roadfolio import](import.md) creates it from a note, and [roadfolio check](check.md) finds what is wrong with it.",
    "",
    'With `"$schema"` in the first line, editors complete the keys below and show what they mean. Keys in bold are required.',
    "Generated from the schema.",
    ...roadmapPage(jsonSchema),
    "",
  ].join("\n"),
);

writeFileSync(
  join(root, "docs/cohort-json.md"),
  [
    "# cohort.json",
    "",
    "The list of a cohort's learners, in the cohort's repository. `roadfolio init --cohort` creates it,",
    "`roadfolio check --cohort cohort.json` finds what is wrong with it, and [for bootcamps](for-bootcamps.md) explains the rest.",
    "Keys in bold are required. Generated from the schema.",
    ...roadmapPage(ofCohort),
    "",
  ].join("\n"),
);

const problemsPage = [
  "# Problems and what to do about them",
  "",
  "Every problem that Roadfolio can report: what happened, why, and what to do. A report has a message, a hint and, where known,",
  "the file, line and column. Codes are stable; messages may change. Generated from `src/problems/codes.ts` and",
  "`scripts/problems/`. [roadfolio check](check.md) finds those in `roadmap.json` before a run does.",
  ...cures.flatMap(({ title, cures: some }) => [
    "",
    `## ${title}`,
    ...Object.entries(problemCodes).flatMap(([code, meaning]) => {
      const [why, cure] = Object.entries(some).find(([name]) => name === code)?.[1] ?? [];
      return why === undefined || cure === undefined
        ? []
        : ["", `### \`${code}\``, "", meaning, "", `**Why:** ${why}`, "", `**What to do:** ${cure}`];
    }),
  ]),
];
writeFileSync(join(root, "docs/problems.md"), `${problemsPage.join("\n")}\n`);

const folders = new Map(readWritten().map(({ id, folder }) => [id, folder]));

const skillsPage = [
  "# Skills",
  "",
  "Roadfolio can find each of these skills in code. Name one in an item's `evidence`, and the item is ticked once your",
  "own code contains everything listed under “Requires”. Each skill comes with an example that ticks and one that does not.",
  "Generated from `skills/`.",
  "",
  "`roadfolio skills WORD` searches them by name in English, Portuguese or Spanish (`roadfolio skills excepciones`),",
  "`roadfolio skills --field Testing` lists a field, and `roadfolio check` names the skill of items that lack one. Editors complete",
  "the ids through the JSON Schema.",
  ...fields.flatMap((name) => {
    const own = skills.filter((skill) => skill.field === name);
    return own.length === 0 ? [] : ["", `## ${name}`, ...own.flatMap(skillLines)];
  }),
];
writeFileSync(join(root, "docs/skills.md"), `${skillsPage.join("\n")}\n`);

function skillLines({ id, title, shows, parts, commits, never = [], unless = [] }: Skill): string[] {
  const { ticks, ignores } = shownExamples(folders.get(id) ?? "");
  const required = parts.map(({ name, min }) => `${name}${min === undefined ? "" : ` (at least ${min})`}`);
  if (commits !== undefined) required.push(`commits in the same repository (at least ${commits})`);
  const excluded = [...never, ...unless].map(({ name }) => name);
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

writeFileSync(join(root, "docs/facts.md"), `${factsPage().join("\n")}\n`);
writeFileSync(join(root, "docs/command-line.md"), `${commandLinePage().join("\n")}\n`);

function commandLinePage(): string[] {
  return [
    "# The command line",
    "",
    "Run it with `npx roadfolio COMMAND`, or install it with `npm install --global roadfolio`. It needs Node 22 or 24, and git.",
    "`roadfolio help COMMAND` shows the same as this page. Generated from `src/cli/commands/`.",
    "",
    "| Command | What it does |",
    "| --- | --- |",
    ...commandRows(({ name }) => `#${name}`),
    "",
    "A command that needs the roadmap looks for it in the current folder and in those above, up to the root of the repository,",
    "and says which file it uses. `--dir` turns that off.",
    "",
    "Results go to standard output; problems and progress go to standard error. Colours and progress bars are for terminals:",
    "pipes and files get plain text. A run that takes longer than half a second shows what it is reading, how much and for how",
    "long; in a log, it writes a line every ten seconds.",
    ...commands.flatMap(commandSection),
    "",
    "## Completions",
    "",
    "| Shell | What to add |",
    "| --- | --- |",
    '| bash | `eval "$(roadfolio completion bash)"` in `~/.bashrc` |',
    '| zsh | `eval "$(roadfolio completion zsh)"` in `~/.zshrc`, after `compinit` |',
    "| fish | `roadfolio completion fish > ~/.config/fish/completions/roadfolio.fish` |",
    "",
    "They complete commands, options, the ids of your items and those of skills.",
    "",
    "## Environment variables",
    "",
    "| Variable | Meaning |",
    "| --- | --- |",
    ...environmentVariables.map(([name, meaning]) => `| \`${name}\` | ${meaning} |`),
    "",
    "## Exit status",
    "",
    "| Status | Meaning |",
    "| --- | --- |",
    "| 0 | Success, or nothing to do |",
    "| 1 | An error was found; nothing was written |",
    "| 2 | Invalid command line |",
  ];
}

/** @param address where a command is described */
function commandRows(address: (command: CommandSpec) => string): string[] {
  return commands.map((command) => `| [\`${callOf(command)}\`](${address(command)}) | ${command.says} |`);
}

function commandSection(command: CommandSpec): string[] {
  const rows = command.options.map(rowOf).map(([name, meaning]) => {
    const escaped = name.replaceAll("|", String.raw`\|`);
    return `| \`${escaped}\` | ${meaning} |`;
  });
  return [
    "",
    `## ${command.name}`,
    "",
    command.about,
    "",
    ...(rows.length === 0 ? [] : ["| Option | Meaning |", "| --- | --- |", ...rows, ""]),
    "```sh",
    ...command.examples.flatMap(({ run, does }) => [`# ${does}`, run]),
    "```",
  ];
}

const commandTable = [
  "| Command | What it does |",
  "| --- | --- |",
  ...commandRows(({ name }) => `docs/command-line.md#${name}`),
].join("\n");

const readme = join(root, "README.md");
const text = readFileSync(readme, "utf8");
const workflow = ["```yaml", readFileSync(join(root, "docs/portfolio.yml"), "utf8").trim(), "```"].join("\n");
const blocks = { action: tables, commands: commandTable, workflow };
writeFileSync(
  readme,
  Object.entries(blocks).reduce((page, [name, content]) => withBlock(page, name, content), text),
);

/** Replaces what is between the markers of a block. */
function withBlock(page: string, name: string, content: string): string {
  const block = new RegExp(String.raw`(<!-- generated:${name} -->\n)[\s\S]*?(<!-- /generated:${name} -->)`);
  return page.replace(block, (_all, start: string, end: string) => `${start}\n${content}\n\n${end}`);
}
