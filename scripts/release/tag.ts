/**
 * `node scripts/release/tag.ts REMOTE`: commits dist/ on top of HEAD, tags the commit with the version in package.json and
 * pushes the tag. The commit is on no branch, and neither the index nor the work tree changes. The same sources and dist/
 * give the same commit, so it is safe to run again.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gitIn, remoteTags } from "./git.ts";
import { readNotes } from "./notes.ts";
import { versionOf } from "./version.ts";

/**
 * @returns the tag and its commit
 * @throws if there are uncommitted changes, dist/ was built for another version, the changelog has no section for the
 * version, or the tag exists with other content
 */
export function tagRelease(root: string, remote: string): { tag: string; sha: string } {
  const { text: version } = versionOf(root);
  const tag = `v${version}`;
  const git = gitIn(root);
  readNotes(root);
  if (git("status", "--porcelain", "--untracked-files=no") !== "")
    throw new Error("There are uncommitted changes.");
  checkDist(root, version);
  const sha = commitWithDist(root, `Build ${tag}`);
  const present = remoteTags(git, remote).get(tag);
  if (present === undefined) git("push", "--quiet", remote, `${sha}:refs/tags/${tag}`);
  else if (present !== sha) throw new Error(`${tag} exists with other content. Increase the version.`);
  return { tag, sha };
}

function checkDist(root: string, version: string): void {
  for (const file of ["dist/action.js", "dist/cli.js"])
    if (!existsSync(join(root, file))) throw new Error(`${file} is missing. Run: npm run build`);
  const built = execFileSync(process.execPath, ["dist/cli.js", "--version"], { cwd: root, encoding: "utf8" });
  if (built.trim() !== version) throw new Error(`dist/ was built for ${built.trim()}, not for ${version}.`);
}

/** Uses the dates of HEAD, so that the commit does not depend on when it is created. */
function commitWithDist(root: string, message: string): string {
  const date = gitIn(root)("log", "-1", "--format=%cI");
  const folder = mkdtempSync(join(tmpdir(), "roadfolio-release-"));
  const git = gitIn(root, {
    GIT_INDEX_FILE: join(folder, "index"),
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  });
  try {
    git("read-tree", "HEAD");
    git("add", "--force", "dist");
    return git("commit-tree", git("write-tree"), "-p", "HEAD", "-m", message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { tag, sha } = tagRelease(process.cwd(), process.argv[2] ?? "origin");
  console.log(`${tag} is ${sha}`);
}
