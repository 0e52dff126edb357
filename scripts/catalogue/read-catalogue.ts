/**
 * Reads the catalogue from `skills/`: a folder for each field, and in it one for each skill. Examples are read by
 * `examples.ts`.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fields, type Skill, type SkillPart } from "../../src/skills/skill.ts";
import type { SkillWords } from "../../src/skills/words/word-table.ts";
import { expandNames, type Names, PatternError } from "./names.ts";
import { CatalogueError, placeOf, readYaml, shownPath, type ValuePath } from "./read-yaml.ts";
import { fieldFile, sharedFile, type SkillFile, skillFile } from "./skill-file.ts";

export const skillsFolder = join(import.meta.dirname, "../../skills");

const sharedName = "shared.yaml";

/** Names that several skills use. */
export const namesFile = join(skillsFolder, sharedName);

/** A skill and where it is written. */
export interface WrittenSkill {
  id: string;
  /** Its field's title. */
  field: Skill["field"];
  /** Its folder. */
  folder: string;
  file: string;
  written: SkillFile;
}

export interface Catalogue {
  skills: Skill[];
  words: Record<string, SkillWords>;
}

/** What `readCatalogue` returns for `skills/`, read once. */
export function catalogueFiles(): Catalogue {
  known ??= readCatalogue();
  return known;
}

let known: Catalogue | null = null;

/** The whole catalogue, as the bundle holds it. @throws CatalogueError with the place of every mistake */
export function readCatalogue(folder = skillsFolder): Catalogue {
  const shared = readShared(folder);
  const all = readWritten(folder);
  return {
    skills: all.map((one) => compileSkill(one, shared)),
    words: Object.fromEntries(all.map(({ id, written }) => [id, wordsOf(written)])),
  };
}

/** The names that all skills may use. */
export function readShared(folder = skillsFolder): Names {
  return new Map(Object.entries(readYaml(join(folder, sharedName), sharedFile)));
}

/** All skills as they are written, in the order of the fields and then in that of each field. */
export function readWritten(folder = skillsFolder): WrittenSkill[] {
  const found = new Map<string, WrittenSkill[]>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const own = join(folder, entry.name);
    const { title, order } = readYaml(join(own, "field.yaml"), fieldFile);
    found.set(title, inField(own, title, order));
  }
  return fields.flatMap((field) => found.get(field) ?? []);
}

function inField(folder: string, title: string, order: readonly string[]): WrittenSkill[] {
  const file = join(folder, "field.yaml");
  const field = fields.find((one) => one === title);
  if (field === undefined)
    throw new CatalogueError(
      `${placeOf(file, ["title"])}: “${title}” is no field. Add it to src/skills/skill.ts.`,
    );
  const ids = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  for (const [index, id] of order.entries())
    if (!ids.includes(id))
      throw new CatalogueError(`${placeOf(file, ["order", index])}: There is no skill “${id}”.`);
  const sorted = [...order, ...ids.filter((id) => !order.includes(id)).toSorted()];
  return sorted.map((id) => {
    const own = join(folder, id);
    const skill = join(own, "skill.yaml");
    if (!existsSync(skill)) throw new CatalogueError(`${shownPath(skill)} is missing.`);
    return { id, field, folder: own, file: skill, written: readYaml(skill, skillFile) };
  });
}

/** The names that a skill may use: its own, and those of all skills. */
export function namesOf({ written }: WrittenSkill, shared: Names): Names {
  return new Map([...shared, ...Object.entries(written.let ?? {})]);
}

/** Replaces the names in a skill's patterns. @throws CatalogueError with the place of a pattern that is wrong */
export function compileSkill(skill: WrittenSkill, shared: Names): Skill {
  const { id, field, file, written } = skill;
  const names = namesOf(skill, shared);
  const expand = (texts: readonly string[], path: ValuePath): string[] =>
    texts.flatMap((text, index) => {
      try {
        return expandNames(text, names);
      } catch (cause) {
        if (!(cause instanceof PatternError)) throw cause;
        throw new CatalogueError(`${placeOf(file, [...path, index])}: ${cause.message}`, { cause });
      }
    });
  const parts = (key: "parts" | "never" | "unless"): SkillPart[] =>
    (written[key] ?? []).map(({ name, any, min, near, lead }, index) => ({
      name,
      any: expand(any, [key, index, "any"]),
      ...(min === undefined ? {} : { min }),
      ...(near === undefined ? {} : { near: expand(near, [key, index, "near"]) }),
      ...(lead === undefined ? {} : { lead }),
    }));
  const { title, short = title, whole, shows } = written;
  return {
    id,
    title,
    short,
    ...(whole === undefined ? {} : { whole }),
    field,
    shows,
    parts: parts("parts"),
    ...(written.together === undefined ? {} : { together: written.together }),
    ...(written.commits === undefined ? {} : { commits: written.commits }),
    ...(written.never === undefined ? {} : { never: parts("never") }),
    ...(written.unless === undefined ? {} : { unless: parts("unless") }),
    ...(written.except === undefined ? {} : { except: expand(written.except, ["except"]) }),
  };
}

function wordsOf({ words: { names, in: subjects, here, also, maybe } }: SkillFile): SkillWords {
  const listed = Object.entries({ names, here, also, maybe }).flatMap(([key, some]) =>
    some === undefined ? [] : [[key, some.join("; ")] as const],
  );
  return { ...Object.fromEntries(listed), ...(subjects === undefined ? {} : { in: subjects.join(" ") }) };
}
