/** Repositories that are not asked over HTTP. */
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { askHead } from "../../src/matrix/ask-head.ts";
import type { Reach } from "../../src/matrix/reach.ts";
import { headOf } from "../support/cohort-world.ts";
import { cliEnvironment } from "../support/cli.ts";
import { createRepository, temporaryFolder } from "../support/repository.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const reach: Reach = {
  server: "https://github.com",
  token: null,
  environment: cliEnvironment("/nonexistent"),
  clock: new VirtualClock("2026-03-01T05:00:00"),
  fetch: () => Promise.reject(new Error("nothing is asked over HTTP here")),
};

test("a folder and its address are asked by git, and whether they are public is not known", async () => {
  const repository = createRepository();
  repository.commit({ message: "Start", files: { "a.md": "a\n" } });
  // Its name ends as that of HEAD.
  repository.git("update-ref", "refs/original/HEAD", "HEAD");
  repository.commit({ message: "More", files: { "b.md": "b\n" } });
  const here = { head: headOf(repository), movedTo: null, isPublic: null };
  expect(await askHead(repository.dir, reach)).toEqual(here);
  expect(await askHead(pathToFileURL(repository.dir).href, reach)).toEqual(here);
});

test.each([
  ["a folder that is not there", "/nonexistent/repository", "learner-gone"],
  ["an address of this machine", "http://localhost:1/ana/learning", "learner-failed"],
  ["a program", "ext::touch pwned", "learner-failed"],
])("%s", async (_what, repository, code) => {
  expect(await askHead(repository, reach)).toMatchObject({ problem: { code } });
});

test("a repository without commits, and a folder that is none", async () => {
  expect(await askHead(createRepository().dir, reach)).toMatchObject({ problem: { code: "learner-empty" } });
  expect(await askHead(temporaryFolder(), reach)).toMatchObject({ problem: { code: "learner-failed" } });
});

test("a server that fails is asked twice, and then git is", async () => {
  let asked = 0;
  const failing: Reach = {
    ...reach,
    server: "https://git.invalid",
    environment: { ...reach.environment, https_proxy: "http://127.0.0.1:9" },
    fetch: () => {
      asked++;
      return Promise.reject(new Error("no network"));
    },
  };
  expect(await askHead("ana/learning", failing)).toMatchObject({ problem: { code: "learner-failed" } });
  expect(asked).toBe(2);
});
