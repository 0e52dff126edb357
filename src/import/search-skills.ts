/** Searches the catalogue by what people call a skill. */
import { skills } from "../skills/catalogue.ts";
import type { Skill } from "../skills/skill.ts";
import { itemReader, type ItemReader } from "./item-words.ts";
import { type DictionaryPhrase, skillDictionary } from "./skill-dictionary.ts";

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
  const { phrases = [], also = [] } = entries.get(id) ?? {};
  const phrasesOf = (...kinds: DictionaryPhrase["kind"][]): (readonly string[])[] =>
    phrases.flatMap(({ kind, concepts }) => (kinds.includes(kind) ? [concepts] : []));
  const named = phrasesOf("names");
  const found = [
    [ranks.name, named.some((concepts) => isSame(concepts, wanted))],
    [ranks.title, isPart || holds(reader.conceptsOf(title), wanted)],
    [ranks.place, phrasesOf("here", "maybe").some((concepts) => isSame(concepts, wanted))],
    [ranks.among, holds([...named, ...phrasesOf("here"), also].flat(), wanted)],
    [ranks.meaning, holds([...named.flat(), ...reader.conceptsOf(shows)], wanted)],
  ] as const;
  return found.find(([, fits]) => fits)?.[0] ?? 0;
}

const entries = new Map(skillDictionary.map((entry) => [entry.id, entry]));

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function holds(concepts: readonly string[], wanted: ReadonlySet<string>): boolean {
  return [...wanted].every((one) => concepts.includes(one));
}

function isSame(concepts: readonly string[], wanted: ReadonlySet<string>): boolean {
  return new Set(concepts).size === wanted.size && holds(concepts, wanted);
}
