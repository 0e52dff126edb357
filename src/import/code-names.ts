/** Names that an item writes as code, and the skills whose patterns look for them: "FetchDescriptor", "@Query". */
import type { Skill } from "../skills/skill.ts";
import { languages, topics } from "../skills/words/glossary-subjects.ts";
import { isReadable } from "./fitting-skills.ts";
import { isIn } from "./forms.ts";
import { fitOf, spokenLanguages, type Surroundings } from "./item-subject.ts";
import type { SkillLink } from "./skill-link.ts";
import type { KnownSkill } from "./skill-phrases.ts";

/** The ids of the skills that look for a name, by that name. An annotation has its "@". */
export type CodeNames = ReadonlyMap<string, ReadonlySet<string>>;

/** A capital or "_" inside of it makes a word a name of code. */
const codeName = /(?<![\w@*}\]])@?[A-Za-z]\w*(?![\w*{[])/g;
const shaped = /^@[A-Za-z]\w+$|^[a-z][a-z0-9]*(?:[A-Z]|_[a-z0-9])\w*$|^[A-Z]+[a-z0-9]+[A-Z]\w*$/;

/** The names in a text, each once, in their order. */
function codeNamesIn(text: string): string[] {
  const names = (text.match(codeName) ?? []).filter((name) => shaped.test(name));
  return [...new Set(names)];
}

/** The names that the first terms of the skills' patterns look for. Those of which a pattern gives only a part are left out. */
export function codeNamesOf(skills: readonly Pick<Skill, "id" | "parts">[]): CodeNames {
  const found = new Map<string, Set<string>>();
  for (const { id, parts } of skills)
    for (const pattern of parts.flatMap(({ any }) => any)) {
      const [term = ""] = pattern.split(" & ");
      const [, kind, ...rest] = term.split(" ");
      const isNote = kind === "annotation" || kind === "decorator";
      for (const name of rest.join(" ").match(codeName) ?? []) {
        if (isSubject(name.toLowerCase())) continue;
        const known = isNote ? [name, `@${name}`] : [name];
        for (const one of known.filter((form) => shaped.test(form)))
          found.set(one, (found.get(one) ?? new Set()).add(id));
      }
    }
  return found;
}

/** "OpenAI" and "PyTorch" are what an item is about, although code has such names, too. */
const isSubject = isIn([...Object.values(languages), ...Object.values(topics)].join(" "));

/** A text that names more skills than this is not about any one of them. */
const mostSkills = 2;

/**
 * @param text as it is written: names of code have capitals
 * @param skillOf a skill by its id
 * @returns sure links to the skills that look for the names in the text and fit its place; empty if a name fits several
 */
export function codeLinks(
  text: string,
  around: Surroundings,
  names: CodeNames,
  skillOf: (id: string) => KnownSkill | undefined,
): SkillLink[] {
  const ids = new Set<string>();
  for (const name of codeNamesIn(text)) {
    const fitting = [...(names.get(name) ?? [])].filter((id) => {
      const skill = skillOf(id);
      return skill !== undefined && isAtHome(skill, around);
    });
    const [only, other] = fitting;
    if (only !== undefined && other === undefined) ids.add(only);
  }
  return ids.size > mostSkills
    ? []
    : [...ids].map((id) => ({ id, strength: "sure" as const, together: ids.size > 1 }));
}

/** True where the skill may be meant: its own subject, or for a skill without one, a language whose code shows it. */
function isAtHome(skill: KnownSkill, around: Surroundings): boolean {
  return skill.inLanguages.length + skill.inTopics.length > 0
    ? fitOf(skill, around) !== null
    : skill.languages !== null && spokenLanguages(around).length > 0 && isReadable(skill, around);
}
