/**
 * GraphQL, which the emulator lacks: questions about commits and issues, and the mutation createCommitOnBranch, which makes a commit
 * in the remote of the test, by the token's account and with a signature. Errors come with status 200, as from GitHub.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Account } from "./accounts.ts";
import { answerAboutCommits } from "./graphql-commits.ts";
import { answerAboutIssues } from "./graphql-issues.ts";
import { wrongIn, wrongInMutation, wrongInQuery } from "./graphql-schema.ts";
import { jsonList, maybeObject, text } from "./json.ts";
import { answer, isQuery, refuse, type Answer, type Call } from "./message.ts";
import { mayWrite, roleOf } from "./rights.ts";
import type { World } from "./world.ts";

/** POST /graphql. */
export async function graphql(world: World, { body }: Call, by: Account | null): Promise<Answer> {
  if (by === null) return refuse(401, "Requires authentication");
  const { query, variables } = maybeObject(body) ?? {};
  if (isQuery(body)) return answerQuery(world, text(query), maybeObject(variables) ?? {}, by);
  const input = maybeObject(variables)?.["input"];
  const wrong = [...wrongInMutation(text(query)), ...wrongIn(input, "CreateCommitOnBranchInput!", "input")];
  // Without a type, as for every request that GitHub cannot understand.
  if (wrong.length > 0) return answer(200, { errors: wrong.map((message) => ({ message })) });
  return commitOnBranch(world, maybeObject(input) ?? {}, by);
}

async function answerQuery(
  world: World,
  query: string,
  variables: Record<string, unknown>,
  by: Account,
): Promise<Answer> {
  const wrong = wrongInQuery(query);
  if (wrong.length > 0) return answer(200, { errors: wrong.map((message) => ({ message })) });
  const repository = `${text(variables["owner"])}/${text(variables["name"])}`;
  return query.includes("object(oid:")
    ? answerAboutCommits(world, query, repository)
    : answerAboutIssues(world, query, repository, by);
}

async function commitOnBranch(world: World, input: Record<string, unknown>, by: Account): Promise<Answer> {
  const branch = maybeObject(input["branch"]) ?? {};
  const repository = text(branch["repositoryNameWithOwner"]);
  const ref = `refs/heads/${text(branch["branchName"])}`;
  const remote = world.remotes.get(repository);
  if (remote === undefined) return refusal("NOT_FOUND", `Could not resolve to a Repository “${repository}”.`);
  if (!mayWrite(await roleOf(world, repository, by)))
    return refusal("FORBIDDEN", "Resource not accessible by integration");
  const git = gitIn(remote);
  const tip = git(["for-each-ref", "--format=%(objectname)", ref]);
  if (tip === "") return refusal("NOT_FOUND", `The branch ${ref} does not exist.`);
  const expected = text(input["expectedHeadOid"]);
  if (tip !== expected)
    return refusal(
      "STALE_DATA",
      `Expected branch to point to "${expected}" but it did not. Pull and try again.`,
    );
  const tree = treeOf(git, tip, maybeObject(input["fileChanges"]) ?? {});
  const message = maybeObject(input["message"]) ?? {};
  const when = `${Math.floor(Date.now() / 1000)} +0000`;
  const account = `${by.login} <${by.id}+${by.login}@users.noreply.github.com> ${when}`;
  const commit = [
    `tree ${tree}`,
    `parent ${tip}`,
    `author ${account}`,
    `committer GitHub <noreply@github.com> ${when}`,
    "gpgsig -----BEGIN PGP SIGNATURE-----",
    " of the emulator",
    " -----END PGP SIGNATURE-----",
    "",
    `${text(message["headline"])}\n\n${text(message["body"])}`.trim(),
    "",
  ].join("\n");
  const oid = git(["hash-object", "-t", "commit", "-w", "--stdin"], commit);
  git(["update-ref", ref, oid, tip]);
  return answer(200, { data: { createCommitOnBranch: { commit: { oid } } } });
}

function refusal(type: string, message: string): Answer {
  return answer(200, { data: { createCommitOnBranch: null }, errors: [{ type, message }] });
}

type Git = (args: readonly string[], input?: string | Buffer) => string;

/** git in a bare repository, with an index of its own. */
function gitIn(folder: string): Git {
  const env = { PATH: process.env["PATH"], HOME: folder, GIT_INDEX_FILE: join(folder, "emulator-index") };
  return (args, input = "") =>
    execFileSync("git", args, { cwd: folder, env, input, encoding: "utf8" }).trim();
}

function treeOf(git: Git, tip: string, changes: Record<string, unknown>): string {
  git(["read-tree", tip]);
  for (const { path, contents } of jsonList(changes["additions"])) {
    const blob = git(["hash-object", "-w", "--stdin"], Buffer.from(text(contents), "base64"));
    git(["update-index", "--add", "--cacheinfo", `100644,${blob},${text(path)}`]);
  }
  for (const { path } of jsonList(changes["deletions"]))
    git(["update-index", "--force-remove", "--", text(path)]);
  return git(["write-tree"]);
}
