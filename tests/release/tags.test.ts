/** The tag of a version, and the tag of its major version that follows it. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { moveMajor } from "../../scripts/release/move-major.ts";
import { tagRelease } from "../../scripts/release/tag.ts";
import { repositoryOf, type SmallRepository } from "./small-repository.ts";

function release(repository: SmallRepository): string | null {
  tagRelease(repository.dir, repository.remote);
  return moveMajor(repository.dir, repository.remote);
}

test("the tag is one commit above main, with dist/ and nothing else", () => {
  const { dir, remote, git, tag } = repositoryOf("1.2.3");
  const { sha } = tagRelease(dir, remote);
  expect(tag("v1.2.3")).toBe(sha);
  expect(git("rev-parse", `${sha}^`)).toBe(git("rev-parse", "main"));
  expect(git("diff", "--name-only", "main", sha).split("\n")).toEqual(["dist/action.js", "dist/cli.js"]);
  expect(git("ls-remote", remote, "refs/heads/*")).toBe(`${git("rev-parse", "main")}\trefs/heads/main`);
  expect(git("status", "--porcelain")).toBe("");
  expect(git("log", "-1", "--format=%an %cI %s", sha)).toBe(
    `github-actions[bot] ${git("log", "-1", "--format=%cI", "main")} Build v1.2.3`,
  );
});

test("a run that is repeated changes nothing", () => {
  const repository = repositoryOf("1.2.3");
  const first = tagRelease(repository.dir, repository.remote);
  expect(tagRelease(repository.dir, repository.remote)).toEqual(first);
  expect(moveMajor(repository.dir, repository.remote)).toBe("v1");
  expect(moveMajor(repository.dir, repository.remote)).toBe("v1");
  expect(repository.tag("v1")).toBe(first.sha);
});

test("v1 follows each version, stays for a prerelease and for a fix of an older version, and leaves v2 alone", () => {
  const repository = repositoryOf("1.2.3");
  const { tag } = repository;
  expect(release(repository)).toBe("v1");
  repository.setVersion("1.10.0");
  expect(release(repository)).toBe("v1");
  expect(tag("v1")).toBe(tag("v1.10.0"));
  for (const version of ["1.9.5", "1.11.0-beta.1"]) {
    repository.setVersion(version);
    expect(release(repository)).toBeNull();
    expect(tag(`v${version}`)).toBeDefined();
    expect(tag("v1")).toBe(tag("v1.10.0"));
  }
  repository.setVersion("2.0.0");
  expect(release(repository)).toBe("v2");
  expect(tag("v1")).toBe(tag("v1.10.0"));
  expect(tag("v2")).toBe(tag("v2.0.0"));
});

test.each<[string, string, (repository: SmallRepository) => void]>([
  [
    "sources are not committed",
    "uncommitted changes",
    ({ write }) => write({ "package.json": '{"version":"1.2.3"}' }),
  ],
  [
    "dist/ is missing",
    "dist/action.js is missing",
    ({ dir }) => rmSync(join(dir, "dist"), { recursive: true }),
  ],
  [
    "dist/ is that of another version",
    "built for 1.2.2, not for 1.2.3",
    ({ write }) => write({ "dist/cli.js": 'console.log("1.2.2");' }),
  ],
  [
    "the changelog does not have the version",
    'no section "## 1.2.3"',
    ({ write, git }) => {
      write({ "CHANGELOG.md": "# Changelog\n" });
      git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--all", "-m", "x");
    },
  ],
])("no tag when %s", (_what, message, change) => {
  const repository = repositoryOf("1.2.3");
  change(repository);
  expect(() => tagRelease(repository.dir, repository.remote)).toThrow(message);
  expect(repository.tag("v1.2.3")).toBeUndefined();
});

test("a tag is never moved to other content", () => {
  const repository = repositoryOf("1.2.3");
  const { sha } = tagRelease(repository.dir, repository.remote);
  repository.write({ "dist/action.js": "// another\n" });
  expect(() => tagRelease(repository.dir, repository.remote)).toThrow("v1.2.3 exists with other content");
  expect(repository.tag("v1.2.3")).toBe(sha);
});

test("v1 does not move before the version has its tag", () => {
  const { dir, remote } = repositoryOf("1.2.3");
  expect(() => moveMajor(dir, remote)).toThrow("has no tag v1.2.3");
});
