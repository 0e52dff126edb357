/** What ties the files of a repository: their projects, and the imports of those that are read. */
import type { RuledOut } from "../../activity/ruled-out.ts";
import type { SearchLimits } from "../../evidence/code/search/found-places.ts";
import type { Leaf, Place } from "../../evidence/code/search/leaf.ts";
import type { Search } from "../../evidence/code/search/search.ts";
import { dependOnProjects, inOtherProjects } from "../../evidence/code/search/other-projects.ts";
import { tiedSkills, withGroups } from "../../evidence/code/search/tied-places.ts";
import type { ImportGraph, TieLookup } from "../../evidence/code/search/ties.ts";
import type { Imports } from "../../languages/imports/imported-files.ts";
import { projectsIn } from "../../projects/project-of.ts";

/** The ties between files. The imports of a file are known once it was read. */
export interface FileTies extends TieLookup {
  read(path: string, text: string): void;
}

/** Paths of files, and of folders that roadmap.json names as projects. */
interface Paths {
  /** The files that people wrote. */
  all: readonly string[];
  /** Those that may be read. */
  wanted: readonly string[];
  folders: readonly string[];
}

/** A search for places that may have to be tied. */
interface TiedSearch {
  /** Remembers what a file imports. */
  read(path: string, text: string): void;
  /** Ends the search for more places of leaves that were found together. */
  settle(search: Search): void;
  /** What was found, with its groups, and what is ruled out. */
  places(search: Search, limits: SearchLimits): { places: Map<string, Place[]>; ruledOut: RuledOut[] };
}

/** Loads what ties between these leaves need, if any of them is tied to another. */
export async function tiedSearch(
  leaves: readonly Leaf[],
  { folders = [], ...paths }: Omit<Paths, "folders"> & { folders?: Paths["folders"] | undefined },
): Promise<TiedSearch> {
  const isTied = leaves.some(({ tie }) => tie !== undefined);
  if (!isTied && !dependOnProjects(leaves))
    return {
      read: () => undefined,
      settle: () => undefined,
      places: (search) => ({ places: search.places(), ruledOut: [] }),
    };
  const imports = leaves.some(({ tie }) => tie?.by === "imports");
  const ties = await loadTies({ ...paths, folders }, { imports });
  return {
    read: (path, text) => ties.read(path, text),
    settle: (search) => search.setTied(tiedSkills(leaves, search.places(), ties)),
    places: (search, limits) => {
      const { places, ruledOut } = inOtherProjects(leaves, search.places(), ties);
      return { places: withGroups(leaves, places, limits, ties), ruledOut };
    },
  };
}

/** @param needs whether imports matter */
export async function loadTies(
  { all, wanted, folders }: Paths,
  needs: { imports: boolean },
): Promise<FileTies> {
  const imports = needs.imports ? await importsOf(all, wanted) : null;
  const graph = new Graph(imports);
  return {
    projectsOf: projectsIn(all, folders),
    imports: graph,
    read: (path, text) => graph.read(path, text),
  };
}

async function importsOf(all: readonly string[], wanted: readonly string[]): Promise<Imports> {
  const { loadImports, ownFiles } = await import("../../languages/imports/imported-files.ts");
  return loadImports(wanted, ownFiles(all));
}

const nothing: readonly string[] = [];

/** Which files import which, as far as they were read. */
class Graph implements ImportGraph {
  readonly #imports: Imports | null;
  readonly #of = new Map<string, readonly string[]>();
  readonly #into = new Map<string, string[]>();
  readonly #known = new Set<string>();

  constructor(imports: Imports | null) {
    this.#imports = imports;
  }

  read(path: string, text: string): void {
    if (this.#imports === null || this.#of.has(path)) return;
    const { files, known } = this.#imports(path, text);
    this.#of.set(path, files);
    if (known) this.#known.add(path);
    for (const file of files) {
      const from = this.#into.get(file);
      if (from === undefined) this.#into.set(file, [path]);
      else from.push(path);
    }
  }

  of(path: string): readonly string[] {
    return this.#of.get(path) ?? nothing;
  }

  into(path: string): readonly string[] {
    return this.#into.get(path) ?? nothing;
  }

  knows(path: string): boolean {
    return this.#known.has(path);
  }
}
