/** What is read of a repository: the available history of its branch, and nothing else. */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ana } from "../support/commits.ts";
import { codesOf, doneIn, plannedRepository } from "../support/planned.ts";
import { createRepository, temporaryFolder, TestRepository } from "../support/repository.ts";
import { doneItems, runSync } from "../support/run.ts";

const tick = "Work\n\nCompletes: joins";

describe("a shallow clone", () => {
  /** A clone of the last of three commits; the tick is in an earlier one. */
  function shallow(): { clone: TestRepository; origin: TestRepository } {
    const origin = plannedRepository();
    origin.commit({ message: tick });
    origin.commit({ message: "Later" });
    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", "--depth=1", `file://${origin.dir}`, ".");
    return { clone, origin };
  }

  test("is completed from its origin", async () => {
    const { clone } = shallow();
    const result = await runSync(clone.dir);
    expect(doneItems(result)).toEqual(["joins"]);
    expect(codesOf(result)).toEqual(["no-links"]);
    expect(clone.git("rev-parse", "--is-shallow-repository")).toBe("false");
  });

  test("of another repository is not completed, since its configuration is not trusted", async () => {
    const { clone } = shallow();
    expect(await doneIn(plannedRepository(), ["--repository", clone.dir])).toEqual([]);
    expect(clone.git("rev-parse", "--is-shallow-repository")).toBe("true");
  });

  test.each(["removed", "out of reach"])("keeps its ticks when its origin is %s", async (state) => {
    const origin = plannedRepository();
    origin.commit({ message: tick });
    await runSync(origin.dir, { flags: ["--commit"] });
    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", "--depth=1", `file://${origin.dir}`, ".");
    if (state === "removed") clone.git("remote", "remove", "origin");
    else clone.git("remote", "set-url", "origin", "file:///nowhere/at/all");
    const result = await runSync(clone.dir, { flags: ["--commit"] });
    expect(doneItems(result)).toEqual(["joins"]);
    expect(codesOf(result)).toEqual(["shallow-clone", "proof-unseen", "no-links"]);
    expect(result.commit).toBeNull();
  });
});

describe("other things in a repository", () => {
  test("a submodule is never initialised", async () => {
    const work = createRepository();
    work.commit({ message: tick });
    const origin = plannedRepository();
    origin.git(
      "-c",
      "protocol.file.allow=always",
      "submodule",
      "--quiet",
      "add",
      `file://${work.dir}`,
      "sub",
    );
    origin.commit({ message: "Add a submodule" });
    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", "--depth=1", `file://${origin.dir}`, ".");
    clone.git("config", "submodule.recurse", "true");
    clone.git("config", "protocol.file.allow", "always");
    expect(doneItems(await runSync(clone.dir, { flags: ["--commit"] }))).toEqual([]);
    expect(clone.git("submodule", "status")).toMatch(/^-/);
    expect(existsSync(join(clone.dir, ".git/modules"))).toBe(false);
    expect(existsSync(join(clone.dir, "sub/.git"))).toBe(false);
  });

  test("tags, notes, stashes and other refs do not count", async () => {
    const repository = plannedRepository();
    repository.git("checkout", "--quiet", "-b", "other");
    const sha = repository.commit({ message: tick });
    repository.git("checkout", "--quiet", "main");
    repository.git("tag", "v1", sha);
    repository.git("update-ref", "refs/remotes/origin/main", sha);
    repository.git("update-ref", "refs/stash", sha);
    repository.git("-c", `user.name=${ana.name}`, "notes", "add", "-m", "Completes: joins");
    expect(await doneIn(repository)).toEqual([]);
  });

  test("the proof is named after the folder when there is no origin", async () => {
    const work = createRepository();
    work.commit({ message: tick });
    const { plan } = await runSync(plannedRepository().dir, {
      flags: ["--dry-run", "--repository", work.dir],
    });
    expect(plan.decisions[0]?.proofs[0]).toMatchObject({ repository: basename(work.dir), url: null });
  });
});
