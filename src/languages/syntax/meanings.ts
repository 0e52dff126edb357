/**
 * What names stand for: one table for a whole file, filled in the order of reading. Scopes are not modelled; the last
 * assignment wins.
 */
/** The meaning of what has no name: literals, functions, sums. */
export const nothing = "*";

export interface Meanings {
  /** What a name means, or the name itself. */
  of(name: string): string;
  isBound(name: string): boolean;
  /** True when the name is bound by an import, and not since by anything else. */
  isImport(name: string): boolean;
  bind(name: string, meaning: string): void;
  bindImport(name: string, meaning: string): void;
  /** Where a function ends, the names of imports that it took for itself are theirs again. */
  restoreImports(): void;
}

/** An empty table. */
export function createMeanings(): Meanings {
  const meanings = new Map<string, string>();
  const imports = new Map<string, string>();
  const taken = new Set<string>();
  const of = (name: string): string => meanings.get(name) ?? name;
  const isImport = (name: string): boolean => imports.has(name) && !taken.has(name);
  return {
    of,
    isBound: (name) => meanings.has(name),
    isImport,
    bind(name, meaning) {
      // A parameter or a counter of the same name is not what members are asked of.
      if (meaning === nothing && isImport(name)) return;
      const before = of(name);
      // `query = query.where()` does not grow with each time that it is said.
      if (meaning === before || (meanings.has(name) && !isImport(name) && isMadeOf(before, meaning))) return;
      if (imports.has(name)) taken.add(name);
      if (meaning === nothing) meanings.delete(name);
      else meanings.set(name, cut(meaning));
    },
    bindImport(name, meaning) {
      imports.set(name, cut(meaning));
      meanings.set(name, cut(meaning));
      taken.delete(name);
    },
    restoreImports() {
      for (const name of taken) meanings.set(name, imports.get(name) ?? name);
      taken.clear();
    },
  };
}

function isMadeOf(before: string, meaning: string): boolean {
  return meaning.startsWith(before) && ".([".includes(meaning.charAt(before.length));
}

/** Characters of a meaning. What a fact says besides needs the rest of its length. */
const longestMeaning = 120;

/** Keeps the cost of a chain's every link the same. */
function cut(meaning: string): string {
  return meaning.slice(0, longestMeaning);
}

/** The meaning of a member of something. For a long chain, the first links and this one: `http.csrf().cors.authenticated`. */
export function memberOf(object: string, name: string): string {
  return cut(`${object.slice(0, Math.max(0, longestMeaning - name.length - 1))}.${name}`);
}

/** The meaning of what a call gives. */
export function calledOf(callee: string): string {
  return callee === nothing ? nothing : withEnd(callee, "()");
}

/** The meaning of one of many, where nothing is known of them. */
export function elementOf(many: string): string {
  return many === nothing ? nothing : withEnd(many, "[]");
}

/** Makes room for the end before the last link. */
function withEnd(meaning: string, end: string): string {
  if (meaning.length + end.length <= longestMeaning) return meaning + end;
  const at = meaning.lastIndexOf(".");
  return at === -1 ? cut(meaning + end) : memberOf(meaning.slice(0, at), meaning.slice(at + 1) + end);
}
