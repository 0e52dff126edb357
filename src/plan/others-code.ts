/** Code that would help to tick open items if it were known to be the owner's. */
import type { CodeMatch } from "../activity/code-match.ts";
import type { Person } from "../activity/person.ts";
import type { Criterion } from "../evidence/code/search/leaf.ts";
import type { Snapshot } from "./snapshot.ts";

export interface Lines {
  /** How many lines there are; one that fits several items counts once. */
  readonly count: number;
  /** Ids of the items that they fit. */
  readonly items: ReadonlySet<string>;
  /** The names of their authors, or the accounts whose pull requests brought them. */
  readonly by: ReadonlySet<string>;
  /** Repositories, as listed. */
  readonly about: ReadonlySet<string>;
}

/**
 * @param open ids of the open items
 * @returns the lines that others wrote, and those under the owner's address that came in through another account's pull request
 */
export function linesOfOthers(
  { repositories, rules }: Pick<Snapshot, "repositories" | "rules">,
  open: ReadonlySet<string>,
): { written: Lines; brought: Lines } {
  const written = new Found();
  const brought = new Found();
  for (const { item, criterion } of rules)
    for (const leaf of open.has(item) ? leavesOf(criterion) : [])
      for (const { listed, code } of repositories) {
        const matches = code?.[leaf] ?? [];
        if (matches.some((match) => authorOf(match)?.who === "owner")) continue;
        for (const match of matches) {
          const author = authorOf(match);
          if (author?.who !== "other") continue;
          if (author.via === undefined) written.add(item, author.name.untrusted, listed, match);
          else brought.add(item, author.via, listed, match);
        }
      }
  return { written, brought };
}

class Found implements Lines {
  readonly items = new Set<string>();
  readonly by = new Set<string>();
  readonly about = new Set<string>();
  readonly #lines = new Set<string>();

  get count(): number {
    return this.#lines.size;
  }

  add(item: string, by: string, listed: string, { path, line }: CodeMatch): void {
    this.items.add(item);
    this.by.add(by);
    this.about.add(listed);
    this.#lines.add(JSON.stringify([listed, path, line]));
  }
}

function authorOf({ introduced }: CodeMatch): Person | null {
  return introduced?.commit.author ?? null;
}

/** What must be there; what must not be is nobody's work. */
function leavesOf(criterion: Criterion): string[] {
  if ("leaf" in criterion) return [criterion.leaf];
  if ("not" in criterion) return [];
  return ("all" in criterion ? criterion.all : criterion.any).flatMap(leavesOf);
}
