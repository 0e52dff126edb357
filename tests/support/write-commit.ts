/**
 * Commits a whole work tree without starting git: the same objects, index and branch that `git add --all` and
 * `git commit` leave behind, in a fraction of the time. What is out of the ordinary is left to git.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import { type IndexEntry, writeIndex } from "./write-index.ts";

export interface WholeCommit {
  message: string;
  author: { name: string; email: string };
  /** ISO time with offset. */
  when: string;
}

/** Files in which the work tree or the repository asks git for more than to take each file as it is. */
const special = new Set([".git", ".gitignore", ".gitattributes", ".gitmodules", ".gitconfig"]);
const plainConfig =
  /^(?:\[core\]|\[remote "origin"\]|\[branch "\w+"\]|\[user\]|\s+(?:repositoryformatversion = 0|filemode = true|bare = false|logallrefupdates = true|(?:url|fetch|remote|merge|name|email|useConfigOnly) = .*)|)$/;

/** A name or address that git takes as it is: it strips some signs at both ends. */
const plainName = /^[^\u0000-\u0020.,:;<>"\\'](?:[^\u0000\n<>]*[^\u0000-\u0020.,:;<>"\\'])?$/;
const plainTime = /^(?:19[789]|20)\d+-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

/** @returns the sha; null when only git itself can do it */
export function writeCommit(dir: string, { message, author, when }: WholeCommit): string | null {
  const branch = plainBranch(dir);
  if (branch === null || !plainName.test(author.name) || !plainName.test(author.email)) return null;
  if (!plainTime.test(when) || Number.isNaN(Date.parse(when)) || message.includes("\0")) return null;
  const index: IndexEntry[] = [];
  const git = join(dir, ".git");
  const tree = writeTree(dir, "", git, index) ?? writeObject(git, "tree", Buffer.alloc(0));
  if (index.some(({ path }) => path.split("/").some((name) => special.has(name)))) return null;
  const who = `${author.name} <${author.email}> ${Date.parse(when) / 1000} ${offsetIn(when)}`;
  const parent = existsSync(branch) ? [`parent ${readFileSync(branch, "utf8").trim()}`] : [];
  const head = [`tree ${tree}`, ...parent, `author ${who}`, `committer ${who}`];
  const end = message === "" || message.endsWith("\n") ? "" : "\n";
  const sha = writeObject(git, "commit", Buffer.from(`${head.join("\n")}\n\n${message}${end}`));
  writeIndex(join(git, "index"), index);
  mkdirSync(dirname(branch), { recursive: true });
  writeFileSync(branch, `${sha}\n`);
  return sha;
}

/** The file of the branch that is checked out; null unless all is plain: no merge going on, nothing unusual set. */
function plainBranch(dir: string): string | null {
  const git = join(dir, ".git");
  if (!lstatSync(git, { throwIfNoEntry: false })?.isDirectory()) return null;
  if (["MERGE_HEAD", "REVERT_HEAD", "packed-refs", "shallow"].some((name) => existsSync(join(git, name))))
    return null;
  if (
    !readFileSync(join(git, "config"), "utf8")
      .split("\n")
      .every((line) => plainConfig.test(line))
  )
    return null;
  const name = /^ref: (refs\/heads\/\S+)\n$/.exec(readFileSync(join(git, "HEAD"), "utf8"))?.[1];
  return name === undefined ? null : join(git, name);
}

function offsetIn(when: string): string {
  return when.endsWith("Z") ? "+0000" : when.slice(-6).replace(":", "");
}

/** @param index takes up what is committed. @returns the sha; null for a folder without files, which git does not keep */
function writeTree(dir: string, under: string, git: string, index: IndexEntry[]): string | null {
  const entries = readdirSync(join(dir, under), { withFileTypes: true }).flatMap((entry) => {
    const path = `${under}${entry.name}`;
    if (path === ".git") return [];
    const name = Buffer.from(entry.name);
    if (entry.isDirectory()) {
      const sha = writeTree(dir, `${path}/`, git, index);
      return sha === null
        ? []
        : [{ name, order: Buffer.concat([name, Buffer.from("/")]), mode: "40000", sha }];
    }
    const stat = lstatSync(join(dir, path), { bigint: true });
    const link = entry.isSymbolicLink();
    const mode = link ? "120000" : (stat.mode & 0o100n) === 0n ? "100644" : "100755";
    const content = link ? Buffer.from(readlinkSync(join(dir, path))) : readFileSync(join(dir, path));
    const sha = writeObject(git, "blob", content);
    index.push({ path, mode: Number.parseInt(mode, 8), sha, stat });
    return [{ name, order: name, mode, sha }];
  });
  if (entries.length === 0) return null;
  const parts = entries
    .toSorted((a, b) => Buffer.compare(a.order, b.order))
    .flatMap(({ mode, name, sha }) => [
      Buffer.from(`${mode} `),
      name,
      Buffer.from("\0"),
      Buffer.from(sha, "hex"),
    ]);
  return writeObject(git, "tree", Buffer.concat(parts));
}

function writeObject(git: string, kind: "blob" | "tree" | "commit", content: Buffer): string {
  const whole = Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content]);
  const sha = createHash("sha1").update(whole).digest("hex");
  const path = join(git, "objects", sha.slice(0, 2), sha.slice(2));
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, deflateSync(whole, { level: 1 }), { mode: 0o444 });
  }
  return sha;
}
