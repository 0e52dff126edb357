/**
 * The phrases of all skills, as the concepts that they consist of. The build stores what this computes, since reading the
 * words of the whole catalogue takes most of a `roadfolio check`.
 */
import { skills } from "../skills/catalogue.ts";
import type { Skill } from "../skills/skill.ts";
import { languages, topics } from "../skills/words/glossary-subjects.ts";
import { skillWords } from "../skills/words/skill-words.ts";
import type { SkillWords } from "../skills/words/word-table.ts";
import { itemReader, type ItemReader } from "./item-words.ts";

/** What is known of a skill. Plain JSON. */
export interface DictionaryEntry {
  id: string;
  field: Skill["field"];
  /** The languages whose code shows it; null if other files show it as well. */
  languages: readonly string[] | null;
  /** Languages and topics of `here`. */
  inLanguages: readonly string[];
  inTopics: readonly string[];
  /** Concepts that go with it. */
  also: readonly string[];
  phrases: readonly DictionaryPhrase[];
}

export interface DictionaryPhrase {
  concepts: readonly string[];
  kind: "names" | "here" | "maybe";
}

function entriesOf(reader: ItemReader): DictionaryEntry[] {
  return skills.map((skill) => entryOf(skill, skillWords[skill.id] ?? {}, reader));
}

function entryOf(skill: Skill, words: SkillWords, reader: ItemReader): DictionaryEntry {
  const subjects = (words.in ?? "").split(" ");
  const inLanguages = subjects.filter((one) => Object.hasOwn(languages, one) && !Object.hasOwn(topics, one));
  const shared = languagesOf(skill.parts);
  return {
    id: skill.id,
    field: skill.field,
    languages: shared && [...shared],
    inLanguages,
    inTopics: subjects.filter((one) => Object.hasOwn(topics, one)),
    also: [...new Set(reader.conceptsOf((words.also ?? "").replaceAll(";", " ; ")))],
    phrases: phrasesOf(skill, words, reader),
  };
}

/** Facts begin with the language that they are about: "python call fastapi.FastAPI". */
const factLanguages: Readonly<Record<string, string>> = {
  python: "python",
  js: "javascript",
  ts: "javascript",
  java: "java",
  go: "go",
  c: "cpp",
  cpp: "cpp",
  rust: "rust",
  dart: "dart",
  swift: "swift",
  csharp: "csharp",
  php: "php",
  ruby: "ruby",
  kotlin: "kotlin",
  shell: "shell",
};

function languagesOf(parts: Skill["parts"]): ReadonlySet<string> | null {
  let shared: ReadonlySet<string> | null = null;
  for (const { any } of parts) {
    const own = new Set<string>();
    for (const pattern of any) {
      const language = factLanguages[pattern.split(" ")[0] ?? ""];
      if (language === undefined) return null;
      own.add(language);
    }
    const before: ReadonlySet<string> = shared ?? own;
    shared = new Set([...own].filter((language) => before.has(language)));
  }
  return shared;
}

function phrasesOf(skill: Skill, words: SkillWords, reader: ItemReader): DictionaryPhrase[] {
  const kinds = [
    ["names", `${skill.title}; ${words.names ?? ""}`],
    ["here", words.here ?? ""],
    ["maybe", words.maybe ?? ""],
  ] as const;
  const seen = new Set<string>();
  return kinds.flatMap(([kind, listed]) =>
    listed.split(";").flatMap((phrase) => {
      const concepts = [...new Set(reader.conceptsOf(phrase))];
      const key = concepts.toSorted().join(" ");
      // What may be meant anywhere is surely meant at its own place, so a phrase may be in both lists.
      if (concepts.length === 0 || seen.has(key) || seen.has(`${kind} ${key}`)) return [];
      seen.add(kind === "names" ? key : `${kind} ${key}`);
      return [{ concepts, kind }];
    }),
  );
}

/** In the order of the catalogue. */
export const skillDictionary: readonly DictionaryEntry[] = entriesOf(itemReader());
