/**
 * Which files are tied to each other: the places of a skill's parts count only in files that have all of them together. Each
 * set of such files is a group, named by its file, its project, or the module that imports the others.
 */
import type { LeafTie } from "./leaf.ts";

/** What is known about the files of a repository. */
export interface TieLookup {
  /** The folders of the projects that a file belongs to. */
  projectsOf(path: string): readonly string[];
  imports: ImportGraph;
}

export interface ImportGraph {
  /** The files that a file imports or names, as far as it was read. */
  of(path: string): readonly string[];
  /** Files that import or name a file. */
  into(path: string): readonly string[];
  /** False for a file whose imports are unknown because of its language. */
  knows(path: string): boolean;
}

/**
 * @param found by leaf, the files with a place
 * @returns by file, the groups that it is in, of those that hold all leaves; no group is part of another
 */
export function groupsOf(
  by: LeafTie["by"],
  found: ReadonlyMap<string, ReadonlySet<string>>,
  lookup: TieLookup,
): Map<string, string[]> {
  const leaves = [...found.values()];
  if (leaves.some((files) => files.size === 0)) return new Map();
  if (by === "imports") return byImports(leaves, lookup);
  const namesOf = by === "file" ? (path: string) => [path] : (path: string) => lookup.projectsOf(path);
  const names = inEach(leaves.map((files) => new Set([...files].flatMap(namesOf))));
  return groupsFrom(leaves, (path) => namesOf(path).filter((name) => names.has(name)));
}

function groupsFrom(
  leaves: readonly ReadonlySet<string>[],
  namesOf: (path: string) => readonly string[],
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of new Set(leaves.flatMap((files) => [...files]))) {
    const names = namesOf(path);
    if (names.length > 0) groups.set(path, [...names]);
  }
  return groups;
}

function inEach(sets: readonly ReadonlySet<string>[]): Set<string> {
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((one) => others.every((other) => other.has(one))));
}

/**
 * A group is a module with everything it imports, directly or not. Files whose imports are unknown, such as SQL or a schedule
 * that names no file, go with every module of their project.
 */
function byImports(
  leaves: readonly ReadonlySet<string>[],
  { projectsOf, imports }: TieLookup,
): Map<string, string[]> {
  const isLoose = (path: string): boolean => !imports.knows(path) && imports.of(path).length === 0;
  const projectName = (folder: string): string => `project ${folder}`;
  const heads = leaves.map((files) => reached([...files], (path) => imports.into(path)));
  const loose = leaves.map(
    (files) => new Set([...files].filter(isLoose).flatMap((path) => projectsOf(path).map(projectName))),
  );
  const all = new Set(heads.flatMap((some) => [...some]));
  const inProject = (path: string, index: number): boolean => {
    const some = loose[index];
    return some !== undefined && some.size > 0 && projectsOf(path).some((one) => some.has(projectName(one)));
  };
  const complete = [...all].filter((path) =>
    heads.every((some, index) => some.has(path) || inProject(path, index)),
  );
  const whole = inEach(loose);
  const groups = new Map<string, Set<string>>();
  const covered = new Set<string>();
  // Files that nobody imports come first: what others import is in their groups.
  const ordered = complete.toSorted(
    (a, b) => Number(imports.into(a).length > 0) - Number(imports.into(b).length > 0),
  );
  for (const head of ordered) {
    if (covered.has(head)) continue;
    const members = reached([head], (path) => imports.of(path));
    for (const one of members) covered.add(one);
    const projects = new Set(projectsOf(head));
    groups.set(
      head,
      new Set([
        ...members,
        ...leaves.flatMap((files) =>
          [...files].filter((one) => isLoose(one) && projectsOf(one).some((folder) => projects.has(folder))),
        ),
      ]),
    );
  }
  for (const name of whole)
    groups.set(
      name,
      new Set(
        leaves.flatMap((files) =>
          [...files].filter(
            (one) => isLoose(one) && projectsOf(one).some((folder) => projectName(folder) === name),
          ),
        ),
      ),
    );
  return groupsFrom(leaves, (path) =>
    [...groups].flatMap(([name, members]) => (members.has(path) ? [name] : [])),
  );
}

/** All files that can be reached, those to start from included. */
function reached(from: readonly string[], next: (path: string) => readonly string[]): Set<string> {
  const seen = new Set(from);
  for (const path of seen) for (const one of next(path)) seen.add(one);
  return seen;
}
