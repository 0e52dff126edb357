/**
 * Creates synthetic repositories for the benchmark with git fast-import, which takes seconds. The same seed
 * gives the same commits.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { benchEnvironment } from "./measure.ts";

export interface SyntheticRepository {
  commits: number;
  seed: number;
  roadmap: string;
  /** Which commit adds roadmap.json: the first, or the last. */
  planned: "first" | "last";
}

const words =
  "add fix handle parse join table query index cache route token page model schema test retry log date user order".split(
    " ",
  );
export const people = [
  "Ana Souza <ana@example.com>",
  "Bruno Lima <bruno@example.org>",
  "Chen Wei <chen@example.net>",
  "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>",
];

/** A linear congruential generator (Numerical Recipes): small, and identical on every machine. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Creates the repository in a new folder, with main checked out. */
export async function makeSynthetic(
  folder: string,
  { commits, seed, roadmap, planned }: SyntheticRepository,
): Promise<void> {
  const plannedAt = planned === "first" ? 1 : commits;
  await makeRepository(folder, () => stream(commits, createRandom(seed), roadmap, plannedAt));
}

/** Creates a repository from a fast-import stream. */
export async function makeRepository(folder: string, pieces: () => Iterable<string>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const git = (...args: string[]): void => {
    execFileSync("git", args, { cwd: folder, env: benchEnvironment, stdio: "ignore" });
  };
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", "https://github.com/ana-souza/learning.git");
  const child = spawn("git", ["fast-import", "--quiet"], {
    cwd: folder,
    env: benchEnvironment,
    stdio: ["pipe", "ignore", "inherit"],
  });
  const ended = once(child, "close");
  for (const piece of pieces()) if (!child.stdin.write(piece)) await once(child.stdin, "drain");
  child.stdin.end();
  await ended;
  git("reset", "--quiet", "--hard", "main");
}

/** The fast-import stream: one changed file per commit, with realistic messages and an occasional mark. */
function* stream(
  commits: number,
  random: (below: number) => number,
  roadmap: string,
  plannedAt: number,
): Generator<string> {
  const begin = Date.UTC(2015, 0, 1) / 1000;
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  for (let number = 1; number <= commits; number++) {
    const when = `${begin + number * 3000 + random(1000)} +0000`;
    const some = (count: number): string =>
      Array.from({ length: count }, () => words[random(words.length)] ?? "").join(" ");
    const body = random(2) === 0 ? `\n\n${some(12)}\n${some(12)}\n${some(8)}` : "";
    const item = number % 997 === 0 ? `\n\nCompletes: item-${(number / 997) % 50}` : "";
    const who = people[random(20) < 14 ? 0 : random(people.length)] ?? "";
    yield `commit refs/heads/main\nauthor ${who} ${when}\ncommitter ${who} ${when}\n${data(`${some(5)}${body}${item}`)}`;
    yield `M 100644 inline src/file-${random(200)}.txt\n${data(`${number} ${some(4)}`)}`;
    if (number === plannedAt) yield `M 100644 inline roadmap.json\n${data(roadmap)}`;
  }
}

/** A roadmap with five phases of ten items each. */
export function benchRoadmap(): string {
  const phases = Array.from({ length: 5 }, (_, phase) => ({
    id: `phase-${phase}`,
    title: `Phase ${phase}`,
    due: `2026-0${phase + 1}-20`,
    groups: [
      {
        id: `group-${phase}`,
        title: `Group ${phase}`,
        items: Array.from({ length: 10 }, (__, item) => ({
          id: `item-${phase * 10 + item}`,
          title: `Learn subject ${phase * 10 + item}`,
        })),
      },
    ],
  }));
  return `${JSON.stringify({ title: "Bench", owner: ana, start: "2025-08-18", phases }, null, 2)}\n`;
}

/** The owner of the repositories that are made here. */
const ana: Owner = { name: "Ana Souza", github: "ana-souza", emails: ["ana@example.com"] };

interface Owner {
  name: string;
  github?: string;
  emails: readonly string[];
}

/** The sample roadmap for another repository. @param repository its folder */
export function codeRoadmap(repository: string, owner = ana): string {
  const seed: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../roadmap.json"), "utf8"));
  return `${JSON.stringify({ ...Object(seed), owner, repositories: [repository] }, null, 2)}\n`;
}
