/** What init shows before it writes. */
import type { Found } from "./found.ts";
import type { Planned } from "./what-to-write.ts";

/** What was found out, a line each, without what is unknown. @param repositories that are listed, as in roadmap.json */
export function foundLines(found: Found, repositories: readonly string[]): string[] {
  const { who, remote, git, defaultBranch } = found;
  const owner = [who.name, who.login === null ? null : `${who.login} on GitHub`, ...who.emails].filter(
    (one) => one !== null,
  );
  const rows: [string, string][] = [
    [
      "You",
      owner.length === 0
        ? "unknown: everybody's commits count until roadmap.json has an owner"
        : owner.join(", "),
    ],
    ["Repository", repositoryLine(remote?.name ?? null, git === null, defaultBranch)],
    ...(repositories.length === 0 ? [] : [["Also read", repositories.join(", ")] satisfies [string, string]]),
  ];
  return table(rows);
}

function repositoryLine(name: string | null, isNone: boolean, branch: string): string {
  if (isNone) return "none yet: this folder is not a git repository";
  return name === null ? `no remote yet, branch ${branch}` : `${name}, branch ${branch}`;
}

/** A line for each file. */
export function plannedLines(planned: readonly Planned[]): string[] {
  return table(planned.map(({ path, says }) => [path, says]));
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
