/** `roadfolio skills [WORD] [--field FIELD]`: finds the skills that Roadfolio can see in code. */
import { searchSkills } from "../import/search-skills.ts";
import { errors } from "../problems/errors.ts";
import { skills as catalogue } from "../skills/catalogue.ts";
import { fields, type Skill } from "../skills/skill.ts";
import { count } from "../text/count.ts";
import { didYouMean, nearest } from "../text/near.ts";
import type { Command, Machine } from "./command.ts";
import { printJson } from "./print-json.ts";
import { say } from "./say.ts";
import { wrap } from "./wrap.ts";

export const skills: Command = async ({ words, field, json }, machine) => {
  const found = words === null ? catalogue : searchSkills(words);
  const within = field === null ? null : fieldOf(field);
  const shown = within === null ? found : found.filter((skill) => skill.field === within);
  if (json) {
    const listed = shown.map(({ id, title, field: of, shows, parts }) => ({
      id,
      title,
      field: of,
      shows,
      parts: parts.map(({ name }) => name),
    }));
    return printJson({ version: 1, skills: listed }, machine, 0);
  }
  const only = shown.find(({ id }) => id === words) ?? (shown.length === 1 ? shown[0] : undefined);
  if (only !== undefined) await sayWhole(only, machine);
  else say(machine, words === null && within === null ? fieldLines() : skillLines(shown, words));
  return 0;
};

/** The field that is meant: its name, or the only one that begins with or contains the text. @throws a usage error */
function fieldOf(text: string): Skill["field"] {
  const wanted = text.trim().toLowerCase();
  const exact = fields.find((field) => field.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  for (const fits of [(name: string) => name.startsWith(wanted), (name: string) => name.includes(wanted)]) {
    const [field, other] = fields.filter((one) => fits(one.toLowerCase()));
    if (field !== undefined && other === undefined && wanted !== "") return field;
  }
  throw errors.usage(
    `There is no field “${text}”. Fields: ${fields.join(", ")}.`,
    `${didYouMean(nearest(text, fields))}Run npx roadfolio skills to see how many skills each has.`,
  );
}

function fieldLines(): string[] {
  const width = Math.max(...fields.map((field) => field.length));
  return [
    `Roadfolio can find ${catalogue.length} skills in code:`,
    ...fields.map((field) => {
      const own = catalogue.filter((skill) => skill.field === field).length;
      return `  ${field.padEnd(width)}  ${String(own).padStart(3)}`;
    }),
    "",
    "To search:          npx roadfolio skills window functions",
    "To list a field:    npx roadfolio skills --field testing",
    "To see what counts: npx roadfolio skills sql-joins",
  ];
}

/** What counts, with the smallest example. */
async function sayWhole({ id, title, shows }: Skill, machine: Machine): Promise<void> {
  const { smallestExamples } = await import("../skills/smallest-examples.ts");
  const files = Object.entries(smallestExamples[id] ?? {});
  const example = files.flatMap(([path, text]) => [
    `  ${path}`,
    ...text
      .trimEnd()
      .split("\n")
      .map((line) => (line === "" ? "" : `    ${line}`)),
    "",
  ]);
  say(machine, [`${id}  ${title}`, ""]);
  // Broken in a pipe, too, where other lines are not: it is a paragraph.
  machine.print(`${wrap(shows, "  ", machine.columns).join("\n")}\n\n`);
  if (example.length > 0) say(machine, ["The smallest example that ticks it:", ""]);
  // Code is printed as it is.
  for (const line of example) machine.print(`${line}\n`);
  say(machine, ["To use it, add this to an item in roadmap.json:", `  "evidence": [{ "skill": "${id}" }]`]);
}

/** @param words what was searched for; null for a field */
function skillLines(shown: readonly Skill[], words: string | null): string[] {
  const [first] = shown;
  if (first === undefined)
    return [`No skill matches. ${didYouMean(nearSkills(words ?? ""))}npx roadfolio skills lists the fields.`];
  const width = Math.max(...shown.map(({ id }) => id.length));
  return [
    ...shown.map(({ id, title }) => `${id.padEnd(width)}  ${title}`),
    "",
    `${count(shown.length, "skill")}. To see what counts for one, and how to use it: npx roadfolio skills ${first.id}`,
  ];
}

/** Ids, or else words of ids, that are a typo away. */
function nearSkills(words: string): string[] {
  const ids = catalogue.map(({ id }) => id);
  const near = nearest(words, ids);
  return near.length > 0 ? near : nearest(words, new Set(ids.flatMap((id) => id.split("-"))));
}
