/** Finds a labelled repository on disk, and makes a copy at the labelled commit. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { cleanEnvironment } from "../demo/make.ts";

/** @returns the git folder; null if the repository is not found */
export function findRepository(folder: string, repository: string): string | null {
  const name = repository.slice(repository.indexOf("/") + 1);
  const places = [repository.replace("/", "+"), name].flatMap((base) =>
    ["repo/.git", "repo", ".git", ""].map((below) => join(folder, base, below)),
  );
  return (
    places.find((place) => existsSync(join(place, "HEAD")) && existsSync(join(place, "objects"))) ?? null
  );
}

/**
 * Creates a bare clone that shares the source's objects, with its branch at the given commit.
 * @throws if the commit does not exist
 */
export function copyAt(source: string, head: string, copy: string): void {
  mkdirSync(copy);
  git(copy, "clone", "--quiet", "--bare", "--shared", source, ".");
  try {
    git(copy, "cat-file", "-e", `${head}^{commit}`);
  } catch {
    throw new Error(`commit ${head} not found`);
  }
  git(copy, "update-ref", "refs/heads/labelled", head);
  git(copy, "symbolic-ref", "HEAD", "refs/heads/labelled");
}

/**
 * @returns e-mail addresses of authors with these names. @throws if there are none, because then everyone would
 * count
 */
export function addressesOf(copy: string, names: readonly string[]): string[] {
  const authors = git(copy, "log", "--format=%an%x00%ae").split("\n");
  const addresses = authors.flatMap((author) => {
    const [name = "", address = ""] = author.split("\0");
    return names.includes(name) ? [address] : [];
  });
  if (addresses.length === 0) throw new Error(`no commit is by ${names.join(" or ")}`);
  return [...new Set(addresses)];
}

function git(folder: string, ...args: string[]): string {
  return execFileSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    env: cleanEnvironment(folder),
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 256 * 1024 * 1024,
  });
}
