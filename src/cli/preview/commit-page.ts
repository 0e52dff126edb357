/** A commit: its message, and what it changed compared with its first parent. */
import { mayHoldSecrets } from "../../languages/left-out.ts";
import type { Git } from "../../ports/git/port.ts";
import { page, type Page, shown } from "./page.ts";

/** How many files have their changes shown. */
const mostFiles = 50;
/** How much of the changes is shown. In characters. */
const mostText = 500_000;

/** @param sha full, abbreviated or HEAD. @returns null if there is no such commit */
export async function commitPage(git: Git, sha: string): Promise<Page | null> {
  const format = "--format=%H%x00%an%x00%ad%x00%P%x00%B";
  const said = await git.run([
    "show",
    "--no-patch",
    "--no-show-signature",
    "--no-notes",
    "--encoding=UTF-8",
    "--date=iso-strict",
    format,
    `${sha}^{commit}`,
    "--",
  ]);
  if (said.status !== 0) return null;
  const [full = "", author = "", date = "", parents = "", ...message] = said.stdout
    .toString("utf8")
    .split("\0");
  const parent = parents.split(" ").find(Boolean);
  const between = parent === undefined ? ["--root", full] : [parent, full];
  const paths = await changedPaths(git, between);
  const readable = paths.filter((path) => !mayHoldSecrets(path)).slice(0, mostFiles);
  const list = paths.map((path) => `<li>${linkTo(full, path)}</li>`);
  const [subject = "", ...rest] = message.join("\0").trim().split("\n");
  return page(
    200,
    subject,
    `<h1>${shown(subject)}</h1>
<p>${shown(author)}, ${shown(date)}</p>
<pre>${shown(rest.join("\n").trim())}</pre>
<p><code>${full}</code></p>
<ul>
${list.join("\n")}
</ul>
<pre>${await changes(git, between, readable)}</pre>`,
  );
}

async function changedPaths(git: Git, between: readonly string[]): Promise<string[]> {
  const { stdout } = await git.run([
    "diff-tree",
    "-r",
    "-z",
    "--no-commit-id",
    "--name-only",
    ...between,
    "--",
  ]);
  return stdout.toString("utf8").split("\0").filter(Boolean);
}

function linkTo(sha: string, path: string): string {
  const file = path.split("/").map(encodeURIComponent).join("/");
  return `<a href="/repo/blob/${sha}/${shown(file)}">${shown(path)}</a>`;
}

/** @returns HTML of the lines, those that were added and removed marked as such */
async function changes(git: Git, between: readonly string[], paths: readonly string[]): Promise<string> {
  if (paths.length === 0) return "";
  const only = paths.map((path) => `:(top,literal)${path}`);
  const flags = ["-p", "-r", "--no-commit-id", "--no-color", "--no-ext-diff", "--no-textconv"];
  const { stdout } = await git.run(["diff-tree", ...flags, ...between, "--", ...only]);
  const lines = stdout.toString("utf8").slice(0, mostText).split("\n");
  return lines
    .map((line) => {
      const text = shown(line);
      if (/^\+(?!\+\+ )/.test(line)) return `<ins>${text}</ins>`;
      return /^-(?!-- )/.test(line) ? `<del>${text}</del>` : text;
    })
    .join("\n");
}
