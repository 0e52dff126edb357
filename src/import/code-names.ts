/** Names that an item writes as code, and the skills whose patterns look for them: "FetchDescriptor", "@Query". */
import type { Skill } from "../skills/skill.ts";
import { codeWords } from "../skills/words/code-words.ts";
import { languages, topics } from "../skills/words/glossary-subjects.ts";
import { isReadable } from "./fitting-skills.ts";
import { isIn, listed } from "./forms.ts";
import { fitOf, spokenLanguages, type Surroundings } from "./item-subject.ts";
import type { SkillLink } from "./skill-link.ts";
import type { KnownSkill } from "./skill-phrases.ts";

/** The ids of the skills that look for a name, by that name. An annotation has its "@". */
export type CodeNames = ReadonlyMap<string, ReadonlySet<string>>;

/** A capital or "_" inside it makes a word a name of code. */
const codeName = /(?<![\w@}\]]|[\w@}\])][*]|[*][*])@?[A-Za-z]\w*(?![\w*{[])/g;
const shaped = /^@[A-Za-z]\w+$|^[a-z][a-z0-9]*(?:[A-Z]|_[a-z0-9])\w*$|^[A-Z]+[a-z0-9]+[A-Z]\w*$/;

/** Code in a text is what backticks enclose. */
const span = /`([^`]{1,80})`/g;

/** The names in a text that look like code, each once, in their order. */
function codeNamesIn(text: string): string[] {
  const names = (text.match(codeName) ?? []).filter((name) => shaped.test(name));
  return [...new Set(names)];
}

/** The words of each code with which a text begins, or that follows a colon: "`break` and `continue`", "Builders: `launch`". */
function codeWordsIn(text: string): string[][] {
  const code = /^[^\p{L}\p{N}`(]*`|:\**\s*`/u.exec(text);
  if (code === null) return [];
  const named = text.slice(code.index).replace(/\([^()`]*(?:`[^`]*`[^()`]*)*\)/g, "");
  return [...named.matchAll(span)].map(([, inner = ""]) =>
    inner
      .split(/[\s,;/]+/)
      .filter((word) => word !== "")
      .map((word) => word.replace(/\(.*\)?$/, "")),
  );
}

/** Kinds of facts whose names are those of functions and classes. */
const apiKinds: ReadonlySet<string> = new Set(
  "call new base extends implements annotation decorator jsx".split(" "),
);

/** The names that the first terms of the skills' patterns look for. Those that a pattern names only in part are left out. */
export function codeNamesOf(skills: readonly Pick<Skill, "id" | "parts">[]): CodeNames {
  const found = new Map<string, Set<string>>();
  const add = (name: string, id: string): void => {
    found.set(name, (found.get(name) ?? new Set()).add(id));
  };
  for (const { id, parts } of skills) {
    for (const word of listed(codeWords[id] ?? "")) add(word, id);
    for (const pattern of parts.flatMap(({ any }) => any)) {
      const [term = ""] = pattern.split(" & ");
      const [, kind = "", ...rest] = term.split(" ");
      const isNote = kind === "annotation" || kind === "decorator";
      for (const name of rest.join(" ").match(codeName) ?? []) {
        if (name === "this" || isSubject(name.toLowerCase())) continue;
        const known = isNote ? [name, `@${name}`] : [name];
        for (const one of known.filter((form) => apiKinds.has(kind) || shaped.test(form))) add(one, id);
      }
    }
  }
  return found;
}

/** "OpenAI" and "PyTorch" are what an item is about, although code has such names, too. */
const isSubject = isIn([...Object.values(languages), ...Object.values(topics)].join(" "));

/** A text that names more skills than this is not about any one of them. */
const mostSkills = 2;

/** Where names are looked up. */
export interface CodePlace {
  around: Surroundings;
  names: CodeNames;
  /** A skill by its id. */
  skillOf: (id: string) => KnownSkill | undefined;
}

/**
 * @param text as it is written: names of code have capitals
 * @returns sure links to the skills that look for the names in the text and fit its place; empty if a name fits several
 */
export function codeLinks(text: string, place: CodePlace): SkillLink[] {
  const words = spanLinks(text, place);
  if (words.length > 0) return words;
  const ids = new Set<string>();
  for (const name of codeNamesIn(text)) {
    const [only, other] = skillsAt(name, place);
    if (only !== undefined && other === undefined) ids.add(only);
  }
  return ids.size > mostSkills ? [] : linksOf([...ids]);
}

/**
 * The one skill that every known name of some code means: "`launch`, `async`, `runBlocking`".
 *
 * @param least how many names must be known
 */
export function spanLinks(text: string, place: CodePlace, least = 1): SkillLink[] {
  // A single word that is not a name makes the whole prose: "`Builder pattern`".
  const codes = codeWordsIn(text).map((words) => words.map((word) => skillsAt(word, place)));
  const known = codes.filter((found) => found.every((ids) => ids.length > 0));
  const [first = [], ...rest] = known.flat();
  if (rest.length + 1 < least || known.length * 2 < codes.length) return [];
  const shared = first.filter((id) => rest.every((ids) => ids.includes(id)));
  return shared.length === 1 ? linksOf(shared) : [];
}

function skillsAt(name: string, { around, names, skillOf }: CodePlace): string[] {
  const found = [...(names.get(name) ?? [])].filter((id) => {
    const skill = skillOf(id);
    return skill !== undefined && isAtHome(skill, around) && (shaped.test(name) || isOfSubject(skill));
  });
  // Several patterns may look for "toSignal". The table says what it is about.
  const said = found.filter((id) => listed(codeWords[id] ?? "").includes(name));
  return said.length > 0 ? said : found;
}

function linksOf(ids: readonly string[]): SkillLink[] {
  return ids.map((id) => ({ id, strength: "sure" as const, together: ids.length > 1 }));
}

function isOfSubject({ inLanguages, inTopics }: KnownSkill): boolean {
  return inLanguages.length + inTopics.length > 0;
}

/** True where the skill may be meant: its own subject, or for a skill without one, a language whose code shows it. */
function isAtHome(skill: KnownSkill, around: Surroundings): boolean {
  return isOfSubject(skill)
    ? fitOf(skill, around) !== null
    : skill.languages !== null && spokenLanguages(around).length > 0 && isReadable(skill, around);
}
