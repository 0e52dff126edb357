/** `roadfolio skills`: lists the skills that Roadfolio can find in code. */
import { skills as catalogue } from "../skills/catalogue.ts";
import { fields } from "../skills/skill.ts";
import type { Command } from "./command.ts";
import { printJson } from "./print-json.ts";

export const skills: Command = async (args, machine) => {
  if (args.json) {
    const listed = catalogue.map(({ id, title, field, shows, parts }) => ({
      id,
      title,
      field,
      shows,
      parts: parts.map(({ name }) => name),
    }));
    return printJson({ version: 1, skills: listed }, machine, 0);
  }
  const width = Math.max(...catalogue.map(({ id }) => id.length));
  const lines = fields.flatMap((field) => {
    const own = catalogue.filter((skill) => skill.field === field);
    if (own.length === 0) return [];
    return [field, ...own.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`), ""];
  });
  machine.print(
    `${lines.join("\n")}\nTo use one, add it to an item in roadmap.json: "evidence": [{ "skill": "${catalogue[0]?.id ?? ""}" }]\n`,
  );
  return 0;
};
