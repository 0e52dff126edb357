/** What `roadfolio check` says about what is published of each repository. */
import { resolve } from "node:path";
import { readAddress } from "../activity/repository.ts";
import { isOwnerAndName, localFolder } from "../gather/locate.ts";
import { connectGitHub, usualCalls } from "../ports/github/connect.ts";
import type { GitHub } from "../ports/github/port.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Publishing } from "../roadmap/schema.ts";
import type { Machine } from "./command.ts";

export interface RepositoryCase {
  /** As in roadmap.json. */
  repository: string;
  publish: Publishing;
  /** chosen: by the owner, in roadmap.json. */
  why: "chosen" | "public" | "private" | "unknown";
}

/**
 * The case of each listed repository but the portfolio's own. Asks GitHub only with a token, and only about repositories
 * whose owner has not decided.
 */
export async function publishingCases(
  { repositories, publish }: Roadmap,
  dir: string,
  machine: Machine,
): Promise<RepositoryCase[]> {
  const { environment, clock, log, world } = machine;
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const token = environment["GITHUB_TOKEN"] || environment["GH_TOKEN"] || null;
  let github: Promise<GitHub | null> | undefined;
  const ask = async (name: string): Promise<boolean | null> => {
    const access = { token, server, calls: usualCalls, clock, log, fetch: world?.fetch };
    github ??= connectGitHub(environment, access);
    return (await github)?.isPublic(name) ?? null;
  };
  const cases: RepositoryCase[] = [];
  for (const repository of repositories.filter((one) => one !== ".")) {
    const chosen = publish.find(({ listed }) => listed === repository)?.publish;
    if (chosen !== undefined) {
      cases.push({ repository, publish: chosen, why: "chosen" });
      continue;
    }
    const name = token === null ? null : await nameOn(server, repository, resolve(dir), machine);
    const isPublic = name === null ? null : await ask(name);
    const why = isPublic === null ? "unknown" : isPublic ? "public" : "private";
    cases.push({ repository, publish: why === "public" ? "all" : "summary", why });
  }
  return cases;
}

/** `owner/name` of a repository on that server; null for any other. */
async function nameOn(
  server: string,
  listed: string,
  dir: string,
  { environment }: Machine,
): Promise<string | null> {
  if (isOwnerAndName(listed)) return listed;
  const folder = localFolder(listed, dir);
  const { gitIn } = await import("../ports/git/run.ts");
  const address =
    folder === null
      ? listed
      : await gitIn(folder, environment)
          .ask("config", "--get", "remote.origin.url")
          .catch(() => null);
  const { name, web } = readAddress(address ?? "");
  return web?.toLowerCase() === `${server}/${name}`.toLowerCase() ? name : null;
}

const whys = {
  chosen: "as you decided",
  public: "because it is public",
  private: "because it is private, or gone",
  unknown: "unless it is known to be public",
} as const;

const whats = {
  all: "everything is published",
  summary: "only “a private repository”, the number of proofs and months are published",
  nothing: "nothing is published except that items are done",
} as const;

/** One line for each. */
export function publishingLines(cases: readonly RepositoryCase[]): string[] {
  const lines = cases.map(
    ({ repository, publish, why }) => `${repository}: ${whats[publish]}, ${whys[why]}.`,
  );
  return cases.some(({ why }) => why === "private" || why === "unknown")
    ? [
        ...lines,
        'To decide, write { "repository": "…", "publish": "all" }, or "summary" or "nothing" instead of "all".',
      ]
    : lines;
}
