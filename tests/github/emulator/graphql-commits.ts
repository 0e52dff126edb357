/** Questions about commits, which the emulator lacks. A commit is known if the remote of the test has it. */
import { execFileSync } from "node:child_process";
import { answer, type Answer } from "./message.ts";
import type { KnownCommit, World } from "./world.ts";

export function answerAboutCommits(world: World, query: string, repository: string): Answer {
  const remote = world.remotes.get(repository);
  if (remote === undefined)
    return answer(200, {
      data: { repository: null },
      errors: [{ type: "NOT_FOUND", message: `Could not resolve to a Repository “${repository}”.` }],
    });
  const asked = [...query.matchAll(/(\w+): object\(oid: "([\da-f]{40})"\)/g)];
  const shas = asked.map(([, , sha = ""]) => sha);
  const there = commitsIn(remote, shas);
  const objects = asked.map(([, alias = "", sha = ""]) => [
    alias,
    there.has(sha) ? factsOf(sha, world.commits.get(sha) ?? {}, repository) : null,
  ]);
  return answer(200, {
    data: { repository: { nameWithOwner: repository, ...Object.fromEntries(objects) } },
  });
}

function factsOf(sha: string, { login, signer, pulls = [] }: KnownCommit, repository: string): object {
  return {
    oid: sha,
    author: { user: login === undefined ? null : { login } },
    signature:
      signer === undefined
        ? null
        : { isValid: true, wasSignedByGitHub: signer === "web-flow", signer: { login: signer } },
    associatedPullRequests: pulls && {
      nodes: pulls.map(({ number, by, base = "main", at = "2025-09-01T12:00:00Z", in: where, bot }) => ({
        number,
        mergedAt: at,
        baseRefName: base,
        author: by === null ? null : { kind: bot ? "Bot" : "User", login: by },
        baseRepository: { nameWithOwner: where ?? repository },
      })),
    },
  };
}

function commitsIn(remote: string, shas: readonly string[]): Set<string> {
  const found = execFileSync("git", ["cat-file", "--batch-check=%(objectname) %(objecttype)"], {
    cwd: remote,
    input: `${shas.join("\n")}\n`,
    encoding: "utf8",
  });
  return new Set(found.split("\n").flatMap((line) => (line.endsWith(" commit") ? [line.slice(0, 40)] : [])));
}
