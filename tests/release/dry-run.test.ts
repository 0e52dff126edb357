/**
 * A release of these sources, in a clone with a remote of its own: what the tag holds, what main holds, and what a user
 * of the npm package gets.
 */
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import packageJson from "../../package.json" with { type: "json" };
import { listing } from "../support/cli.ts";
import { plannedRepository } from "../support/planned.ts";
import { TestRepository, temporaryFolder } from "../support/repository.ts";
import { loadedBy } from "./loaded-by.ts";

const root = join(import.meta.dirname, "../..");
const { version } = packageJson;

function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** The sources as they are here, committed or not, but for the tests, as main of a repository with a remote. */
function cloneOfThese(folder: string): { clone: TestRepository; remote: string } {
  const remote = join(folder, "remote.git");
  const clone = new TestRepository(join(folder, "clone"));
  run(folder, "git", "init", "--quiet", "--initial-branch=main", clone.dir);
  // Thousands of files that end with the test: git need not make them small.
  clone.git("config", "core.compression", "0");
  const tracked = run(
    root,
    "git",
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
    "--",
    ":!tests",
  );
  const paths = [...new Set(tracked.split("\0").filter(Boolean))].filter(
    (path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true,
  );
  for (const parent of new Set(paths.map((path) => dirname(path))))
    mkdirSync(join(clone.dir, parent), { recursive: true });
  for (const path of paths) copyFileSync(join(root, path), join(clone.dir, path));
  clone.write({ "CHANGELOG.md": `# Changelog\n\n## ${version}\n\n- All of it.\n` });
  clone.commit({ message: "Raise the version" });
  clone.git("remote", "add", "origin", remote);
  // As if main had been pushed, without packing all of it.
  run(folder, "git", "clone", "--quiet", "--bare", "--shared", clone.dir, remote);
  symlinkSync(join(root, "node_modules"), join(clone.dir, "node_modules"));
  return { clone, remote };
}

const packed = z.tuple([
  z.object({
    filename: z.string(),
    unpackedSize: z.number(),
    files: z.array(z.object({ path: z.string(), size: z.number() })),
  }),
]);

test("a release, from the sources to the user", () => {
  const folder = temporaryFolder();
  const { clone, remote } = cloneOfThese(folder);
  const script = (name: string, ...args: string[]): string =>
    run(clone.dir, process.execPath, `scripts/${name}`, ...args).trim();

  // The steps of .github/workflows/release.yml, in their order.
  expect(script("release/next-step.ts", "origin")).toBe(`step=release\nversion=${version}`);
  script("build.ts", "--maps", join(folder, "maps"));
  const [, sha = ""] = script("release/tag.ts", "origin").split(" is ");
  expect(script("release/notes.ts")).toBe("- All of it.");
  const major = `v${version.split(".")[0]}`;
  expect(script("release/move-major.ts", "origin")).toBe(major);

  // What the remote has: main without dist/, and both tags on one commit above it.
  const main = clone.git("rev-parse", "main");
  const refs = clone
    .git("ls-remote", remote)
    .split("\n")
    .filter((line) => !line.endsWith("HEAD"));
  expect(refs.toSorted()).toEqual(
    [`${main}\trefs/heads/main`, `${sha}\trefs/tags/${major}`, `${sha}\trefs/tags/v${version}`].toSorted(),
  );
  expect(clone.git("ls-tree", "main", "dist")).toBe("");
  expect(clone.git("rev-parse", `${sha}^`)).toBe(main);
  expect(script("release/next-step.ts", "origin")).toBe(`step=nothing\nversion=${version}`);

  // The tag's dist/ is byte for byte what the same sources built here, and all else is main.
  const tagged = join(folder, "tagged");
  run(folder, "git", "clone", "--quiet", "--branch", major, remote, tagged);
  expect(contents(join(tagged, "dist"))).toEqual(contents(join(root, "dist")));
  expect(clone.git("diff", "--name-only", "main", sha, "--", ":!dist")).toBe("");
  expect(contents(join(tagged, "dist")).filter((line) => line.includes(".map "))).toEqual([]);
  expect(existsSync(join(folder, "maps/cli.js.map"))).toBe(true);

  // The package: the command line, the schema of what it writes, and nothing else.
  const [pack] = packed.parse(
    JSON.parse(run(tagged, "npm", "pack", "--ignore-scripts", "--json", "--pack-destination", folder)),
  );
  expect(pack.unpackedSize).toBeLessThan(3_000_000);
  expect(pack.files.map(({ path }) => path).toSorted()).toEqual(
    [
      ...loadedBy(join(tagged, "dist/cli.js")).map((path) => relative(tagged, path)),
      "LICENSE",
      "README.md",
      "package.json",
      "schema/portfolio.schema.json",
    ].toSorted(),
  );

  // A user installs it with no network, and runs it.
  const user = plannedRepository();
  user.write({ "package.json": "{}" });
  run(user.dir, "npm", "install", "--offline", "--no-audit", "--no-fund", join(folder, pack.filename));
  expect(readdirSync(join(user.dir, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
    "roadfolio",
  ]);
  expect(run(user.dir, "npx", "--no-install", "roadfolio", "--version")).toBe(`${version}\n`);
  expect(run(user.dir, "node_modules/.bin/roadfolio", "check")).toContain("is valid");
  const schema = join(user.dir, "node_modules/roadfolio/schema/portfolio.schema.json");
  expect(JSON.parse(readFileSync(schema, "utf8"))).toHaveProperty("title", "portfolio.json");
});

/** Names and digests of the files of a folder, whatever their modes. */
const contents = (dir: string): string[] => listing(dir).map((line) => line.replace(/ \d+ (?=\w+$)/, " "));
