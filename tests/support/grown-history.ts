/** Histories with branches, merges, renames and copies, from a list of steps, in real git repositories. */
import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { createRepository, stranger, type TestRepository } from "./repository.ts";

const paths = ["a.sql", "b.sql", "dir/c.sql", "dir/d.py", "ö e.sql"];
const branches = ["main", "side", "far"];
const authors = [{ name: "Ana Souza", email: "ana@example.com" }, stranger];

/** What one commit does. Numbers choose among what is there, whatever their size. */
export interface Step {
  does: "write" | "rewrite" | "rename" | "copy" | "delete" | "merge";
  branch: number;
  author: number;
  from: number;
  to: number;
  line: number;
}

const small = fc.nat({ max: 11 });

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom("write", "write", "rewrite", "rename", "copy", "delete", "merge", "merge"),
    branch: small,
    author: small,
    from: small,
    to: small,
    line: small,
  }),
  { minLength: 4, maxLength: 24 },
);

/** A line that two files have only if it was copied, and that is long enough to be followed. */
const lineOf = (number: number): string =>
  `select wanted_column_${number}, another_${number} from table_${number};`;

interface Branch {
  mark: number;
  files: ReadonlyMap<string, readonly string[]>;
}

/** @returns a repository with main checked out, whose commits are a minute apart */
export function growHistory(list: readonly Step[]): TestRepository {
  const repository = createRepository();
  const heads = new Map<string, Branch>();
  const stream: string[] = [];
  const commit = (
    name: string,
    { author, files, parents }: Pick<Branch, "files"> & { author: number; parents: number[] },
  ): void => {
    const mark = stream.length + 1;
    const { name: by, email } = authors[author % authors.length] ?? stranger;
    const who = `${by} <${email}> ${1_756_684_800 + mark * 60} +0000`;
    const [first, ...others] = parents;
    stream.push(
      [
        `commit refs/heads/${name}\nmark :${mark}\nauthor ${who}\ncommitter ${who}\n${data(`Step ${mark}`)}`,
        first === undefined ? "" : `from :${first}\n`,
        ...others.map((other) => `merge :${other}\n`),
        "deleteall\n",
        ...[...files].map(([path, lines]) => `M 100644 inline ${path}\n${data(`${lines.join("\n")}\n`)}`),
      ].join(""),
    );
    heads.set(name, { mark, files });
  };
  commit("main", { author: 1, files: new Map([["a.sql", [lineOf(0), lineOf(1)]]]), parents: [] });
  for (const step of list) {
    const name = branches[step.branch % branches.length] ?? "main";
    const here = heads.get(name) ?? heads.get("main");
    if (here === undefined) continue;
    const other = heads.get(branches[step.from % branches.length] ?? "main") ?? here;
    const merged = step.does === "merge" && other.mark !== here.mark;
    const files = merged ? mergedFiles(here, other, step) : changedFiles(here.files, step);
    commit(name, { author: step.author, files, parents: [here.mark, ...(merged ? [other.mark] : [])] });
  }
  execFileSync("git", ["fast-import", "--quiet"], { cwd: repository.dir, input: stream.join("") });
  repository.git("reset", "--quiet", "--hard", "main");
  return repository;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function changedFiles(before: Branch["files"], { does, from, to, line }: Step): Branch["files"] {
  const files = new Map(before);
  const there = [...files.keys()];
  const old = there[from % there.length] ?? "a.sql";
  const path = paths[to % paths.length] ?? "a.sql";
  const lines = files.get(old) ?? [];
  if (does === "rename") files.delete(old);
  if (does === "rename" || does === "copy") files.set(path, lines);
  else if (does === "delete" && files.size > 1) files.delete(old);
  else if (does === "rewrite") files.set(path, [lineOf(line), lineOf(line + 1)]);
  else files.set(path, [...(files.get(path) ?? []), lineOf(line)]);
  return files;
}

/** Of each file, one side's; of one, something that neither side has. */
function mergedFiles(ours: Branch, theirs: Branch, { to, line }: Step): Branch["files"] {
  const all = [...new Set([...ours.files.keys(), ...theirs.files.keys()])];
  const files = new Map<string, readonly string[]>();
  for (const [index, path] of all.entries()) {
    const [first, second] = (index + line) % 2 === 0 ? [ours, theirs] : [theirs, ours];
    const lines = first.files.get(path) ?? second.files.get(path) ?? [];
    files.set(path, index === to % (2 * all.length) ? [...lines, lineOf(line + 20)] : lines);
  }
  return files;
}
