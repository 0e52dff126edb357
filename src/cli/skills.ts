/** `roadfolio skills [WORD] [--field FIELD]`: finds the skills that Roadfolio can see in code. */
import { searchSkills } from "../import/search-skills.ts";
import { errors } from "../problems/errors.ts";
import { skills as catalogue } from "../skills/catalogue.ts";
import { fields, type Skill } from "../skills/skill.ts";
import { count } from "../text/count.ts";
import type { Command } from "./command.ts";
import { printJson } from "./print-json.ts";

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
  const lines = words === null && within === null ? fieldLines() : skillLines(shown);
  machine.print(`${lines.join("\n")}\n`);
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
  throw errors.usage(`There is no field “${text}”. Fields: ${fields.join(", ")}.`);
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
    "To search:          roadfolio skills window functions",
    "To list a field:    roadfolio skills --field testing",
  ];
}

function skillLines(shown: readonly Skill[]): string[] {
  const [first] = shown;
  if (first === undefined) return ["No skill matches. roadfolio skills lists the fields."];
  const width = Math.max(...shown.map(({ id }) => id.length));
  return [
    ...shown.map(({ id, title }) => `${id.padEnd(width)}  ${title}`),
    "",
    `${count(shown.length, "skill")}. To use one, add it to an item in roadmap.json: "evidence": [{ "skill": "${first.id}" }]`,
  ];
}
