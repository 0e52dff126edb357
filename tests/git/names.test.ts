/** One file has one name, however an option, roadmap.json or the disk writes it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runAction } from "../action/run-action.ts";
import { plannedRepository } from "../support/planned.ts";
import { createRepository, type TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { runSync } from "../support/run.ts";

const block = "# Mine\n\n<!-- roadfolio:start -->\n<!-- roadfolio:end -->\n";

function committedNames(repository: TestRepository): string[] {
  return repository.git("-c", "core.quotepath=off", "ls-files").split("\n");
}

function doubles(repository: TestRepository): string[] {
  const names = committedNames(repository).map((name) => name.toLowerCase());
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe("roadmap.json", () => {
  function tickedAlone(): TestRepository {
    const repository = plannedRepository([{ id: "joins" }]);
    repository.commit({
      message: "Tick it",
      files: { "roadmap.json": roadmapText([{ id: "joins", done: true }]) },
    });
    return repository;
  }

  test.each([
    "roadmap.json",
    "./roadmap.json",
    "roadmap.json/",
    ".//roadmap.json",
    "x/../roadmap.json",
    ".\\roadmap.json",
    "Roadmap.JSON",
    "ABSOLUTE",
  ])("called %s does not prove its own tick", async (written) => {
    const repository = tickedAlone();
    const path = written === "ABSOLUTE" ? join(repository.dir, "roadmap.json") : written;
    const { plan } = await runSync(repository.dir, { flags: ["--roadmap", path, "--site", "./site/"] });
    expect(plan.decisions[0]?.proofs).toMatchObject([{ kind: "self" }]);
    expect(plan.files[0]?.path).toBe("roadmap.json");
    expect(plan.site?.folder).toBe("site");
  });

  test("as an input of the Action", async () => {
    const repository = tickedAlone();
    const inputs = { roadmap: "./roadmap.json", readme: ".//README.md", site: "./_site", publish: "none" };
    const { outputs } = await runAction(repository.dir, { inputs });
    expect(outputs).toMatchObject({ site: "_site" });
    expect(readFileSync(join(repository.dir, "roadmap.json"), "utf8")).toContain('"done": true');
  });
});

describe("a README", () => {
  test.each(["readme.md", "Readme.md", "README.MD", "README.markdown", "readme.markdown"])(
    "called %s is used",
    async (name) => {
      const repository = plannedRepository();
      repository.commit({ message: "Notes\n\nCompletes: joins", files: { [name]: block } });
      const { plan } = await runSync(repository.dir, { flags: ["--commit"] });
      expect(plan.files.map(({ path }) => path)).toContain(name);
      expect(repository.git("show", `HEAD:${name}`)).toContain("1 of 2");
      expect(committedNames(repository).filter((one) => /^readme/i.test(one))).toEqual([name]);
      const { plan: again } = await runSync(repository.dir);
      expect(again.files.every(({ status }) => status === "unchanged")).toBe(true);
    },
  );

  test("of a project too", async () => {
    const project = { id: "api", title: "An API", path: "./projects/api/" };
    const repository = createRepository();
    const phases = [{ id: "basics", title: "Basics", groups: [], project }];
    repository.commit({
      message: "Plan",
      files: { "roadmap.json": roadmapText([], { phases }), "projects/api/readme.md": block },
    });
    await runSync(repository.dir, { flags: ["--commit"] });
    expect(readFileSync(join(repository.dir, "projects/api/readme.md"), "utf8")).toContain("Basics");
    expect(doubles(repository)).toEqual([]);
  });

  test("that was only deleted from the folder comes back under its name", async () => {
    const repository = plannedRepository();
    repository.commit({ message: "Notes", files: { "readme.md": block } });
    repository.git("rm", "--quiet", "readme.md");
    repository.git("reset", "--quiet");
    await runSync(repository.dir, { flags: ["--commit"] });
    expect(doubles(repository)).toEqual([]);
    expect(committedNames(repository)).toContain("readme.md");
  });
});

test.each(["Site", ".Roadfolio", "Projects"])("a folder called %s is not doubled", async (name) => {
  const project = { id: "api", title: "An API", path: "projects/api" };
  const phases = [{ id: "basics", title: "Basics", groups: [], project }];
  const repository = createRepository();
  const files = { "roadmap.json": roadmapText([{ id: "joins" }], { phases }), [`${name}/x`]: "x\n" };
  repository.commit({ message: "Plan", files });
  await expect(runSync(repository.dir, { flags: ["--commit"] })).rejects.toMatchObject({
    code: "unsafe-target",
  });
  expect(readdirSync(repository.dir).toSorted()).toEqual([".git", name, "roadmap.json"].toSorted());
});
