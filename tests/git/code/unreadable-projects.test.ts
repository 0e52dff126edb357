/** Projects that cannot be read: what READMEs and pages say of them stays. */
import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codesOf } from "../../support/planned.ts";
import { fileIn, projectPortfolio, shop, shownIn } from "../../support/projects.ts";
import { createRepository, temporaryFolder, TestRepository } from "../../support/repository.ts";
import { runSync } from "../../support/run.ts";

const readme = "projects/shop/README.md";
/** Another repository, which holds the shop. */
function shopRepository(origin = "https://github.com/ana-souza/shop.git"): TestRepository {
  const repository = createRepository();
  repository.addOrigin(origin);
  repository.commit({ message: "Begin", files: shop });
  return repository;
}

describe("what cannot be read is kept", () => {
  const inFolderAndHere = { path: "projects/shop", publish: "all" };
  test("a repository that cannot be read", async () => {
    const folder = temporaryFolder();
    const work = shopRepository();
    work.git("clone", "--quiet", "--bare", work.dir, `${folder}/shop`);
    const portfolio = projectPortfolio({ ...inFolderAndHere, repository: `${folder}/shop` });
    await runSync(portfolio.dir, { flags: ["--commit"] });
    const before = fileIn(portfolio, readme);
    expect(before).toContain("FastAPI");

    renameSync(join(folder, "shop"), join(folder, "gone"));
    const run = await runSync(portfolio.dir);
    expect(codesOf(run)).toEqual(["project-unreachable"]);
    expect(run.plan.problems[0]?.message).toContain("the code of “Shop”: ");
    expect(fileIn(portfolio, readme)).toBe(before);
  });

  test("a repository that is a command runs nothing", async () => {
    const portfolio = projectPortfolio({ repository: "ext::sh -c touch% pwned" });
    expect(codesOf(await runSync(portfolio.dir))).toEqual(["project-unreachable"]);
    expect(existsSync(join(portfolio.dir, "pwned"))).toBe(false);
  });

  test("without a token GitHub is not contacted", async () => {
    const link = '<a href="https://github.com/ana-souza/shop">Source</a>';
    const portfolio = projectPortfolio({ repository: "ana-souza/shop", publish: "all" });
    expect(codesOf(await runSync(portfolio.dir))).toEqual(["project-unreachable"]);
    expect(fileIn(portfolio, "site/index.html")).toContain(link);
    const unsaid = projectPortfolio({ repository: "ana-souza/shop" });
    await runSync(unsaid.dir);
    expect(fileIn(unsaid, "site/index.html")).not.toContain(link);
  });

  test.each([
    ["a shallow clone", "--depth=1"],
    ["a clone that lacks files", "--filter=blob:none"],
  ])("%s", async (_name, how) => {
    const work = shopRepository();
    work.git("config", "uploadpack.allowFilter", "true");
    work.commit({ message: "More", files: { "notes.txt": "x" } });
    const portfolio = projectPortfolio({ ...inFolderAndHere, repository: "../shop" });
    const folder = temporaryFolder();
    portfolio.git("clone", "--quiet", "--bare", `file://${work.dir}`, `${folder}/whole`);
    portfolio.git("clone", "--quiet", "--bare", how, `file://${work.dir}`, `${folder}/part`);
    const at = (name: string): string =>
      fileIn(portfolio, "roadmap.json").replace(/"repository": "[^"]*"/, `"repository": "${folder}/${name}"`);
    portfolio.commit({ message: "Name the clone", files: { "roadmap.json": at("whole") } });
    await runSync(portfolio.dir, { flags: ["--commit"] });
    const before = fileIn(portfolio, readme);
    expect(before).toContain("FastAPI applications");
    portfolio.write({ "roadmap.json": at("part") });
    await runSync(portfolio.dir);
    expect(shownIn(portfolio).skills).toEqual([]);
    expect(fileIn(portfolio, readme)).toBe(before);
  });
});
