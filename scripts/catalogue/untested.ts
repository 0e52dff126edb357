/** Which alternatives of patterns no example needs. */
import {
  alternativesOf,
  alternativesOfNames,
  isNoticed,
  type ReadExamples,
  usesName,
  without,
} from "./alternatives.ts";
import { readExamples } from "./examples.ts";
import { namesFile, readShared, readWritten, type WrittenSkill } from "./read-catalogue.ts";
import { placeOf, readYaml } from "./read-yaml.ts";
import { readExample } from "./run-example.ts";
import { sharedFile } from "./skill-file.ts";

/** Alternatives by where they are written. */
export interface Tested {
  /** The skill's id; `shared` for skills/shared.yaml. */
  id: string;
  field: string;
  alternatives: number;
  untested: Untested[];
}

interface Untested {
  name: string;
  /** @returns `file:line:column` */
  place(): string;
}

/** Removes each alternative in turn. @param only ids of the skills to look at; all by default */
export async function testedAlternatives(only: readonly string[] = []): Promise<Tested[]> {
  const shared = readShared();
  const wanted = readWritten().filter(({ id }) => only.length === 0 || only.includes(id));
  const all = await Promise.all(wanted.map(async (skill) => ({ skill, examples: await examplesOf(skill) })));
  const bySkill = all.map(({ skill, examples }): Tested => {
    const alternatives = alternativesOf(skill.written);
    const untested = alternatives.filter(
      (one) => !isNoticed({ ...skill, written: without(skill.written, one) }, shared, examples),
    );
    return {
      id: skill.id,
      field: skill.field,
      alternatives: alternatives.length,
      untested: untested.map(({ name, path }) => ({ name, place: () => placeOf(skill.file, path) })),
    };
  });
  if (only.length > 0) return bySkill;
  const values = readYaml(namesFile, sharedFile);
  const users = new Map<string, typeof all>();
  const usersOf = (name: string): typeof all => {
    const using = users.get(name) ?? all.filter(({ skill }) => isInPatterns(skill, name, shared));
    users.set(name, using);
    return using;
  };
  // Globs of files to ignore are not patterns.
  const patterns = alternativesOfNames(values, []).filter(
    ({ path: [name = ""] }) => usersOf(String(name)).length > 0,
  );
  const untested = patterns.filter((one) => {
    const [name = ""] = one.path;
    const changed = new Map(Object.entries(without(values, one)));
    return !usersOf(String(name)).some(({ skill, examples }) => isNoticed(skill, changed, examples));
  });
  const names: Tested = {
    id: "shared",
    field: "shared.yaml",
    alternatives: patterns.length,
    untested: untested.map(({ name, path }) => ({ name, place: () => placeOf(namesFile, path) })),
  };
  return [...bySkill, names];
}

function isInPatterns(skill: WrittenSkill, name: string, shared: ReturnType<typeof readShared>): boolean {
  const { except: _except, ...patterns } = skill.written;
  return usesName({ ...skill, written: patterns }, name, shared);
}

async function examplesOf({ folder }: WrittenSkill): Promise<ReadExamples> {
  const { ticks, ignores } = readExamples(folder);
  const read = (cases: typeof ticks) =>
    Promise.all([...cases].map(([name, files]) => readExample(name, files)));
  return { ticks: await read(ticks), ignores: await read(ignores) };
}
