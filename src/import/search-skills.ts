/** Searches the catalogue by what people call a skill. */
import { skills } from "../skills/catalogue.ts";
import type { Skill } from "../skills/skill.ts";
import { skillWords } from "../skills/words/skill-words.ts";
import { itemReader, type ItemReader } from "./item-words.ts";

/** How well a skill fits, by where the words were found. */
const ranks = { itself: 6, name: 5, title: 4, place: 3, among: 2, meaning: 1 } as const;

/**
 * @param words in English, Portuguese or Spanish; case, accents and plurals do not matter
 * @returns the skills that all of the words are about, the best first: by id and title, by other names, by meaning
 */
export function searchSkills(words: string): Skill[] {
  const reader = itemReader();
  const wanted = new Set(reader.conceptsOf(words));
  const ranked = skills
    .map((skill) => ({ skill, rank: rankOf(skill, wanted, plain(words), reader) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank);
  // Where names fit, skills that only mention the words somewhere are noise.
  const least = (ranked[0]?.rank ?? 0) > ranks.among ? ranks.among : ranks.meaning;
  return ranked.filter(({ rank }) => rank >= least).map(({ skill }) => skill);
}

function rankOf(skill: Skill, wanted: ReadonlySet<string>, text: string, reader: ItemReader): number {
  const { id, title, shows } = skill;
  if (id === text || plain(title) === text) return ranks.itself;
  const isPart = text !== "" && (id.includes(text.replaceAll(" ", "-")) || plain(title).includes(text));
  if (wanted.size === 0) return isPart ? ranks.title : 0;
  const { names = "", here = "", also = "", maybe = "" } = skillWords[id] ?? {};
  const concepts = (texts: string): string[] => reader.conceptsOf(texts);
  const found = [
    [ranks.name, names.split(";").some((phrase) => isSame(concepts(phrase), wanted))],
    [ranks.title, isPart || holds(concepts(title), wanted)],
    [ranks.place, `${here};${maybe}`.split(";").some((phrase) => isSame(concepts(phrase), wanted))],
    [ranks.among, holds(concepts(`${title};${names};${here};${also}`), wanted)],
    [ranks.meaning, holds(concepts(`${title};${names};${shows}`), wanted)],
  ] as const;
  return found.find(([, fits]) => fits)?.[0] ?? 0;
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function holds(concepts: readonly string[], wanted: ReadonlySet<string>): boolean {
  return [...wanted].every((one) => concepts.includes(one));
}

function isSame(concepts: readonly string[], wanted: ReadonlySet<string>): boolean {
  return new Set(concepts).size === wanted.size && holds(concepts, wanted);
}
