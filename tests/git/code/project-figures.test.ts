/** The files of a project with its skills pinned to their lines, from real repositories. */
import { describe, expect, test } from "vitest";
import { inFolder, projectPortfolio, shop } from "../../support/projects.ts";
import { drawn, viewOf } from "../../support/published-view.ts";
import { createRepository, stranger, type TestRepository } from "../../support/repository.ts";

const folder = "projects/shop";
const shown = { site: { excerpts: true } };

function shopPortfolio(files: Record<string, string> = shop, extra: object = shown): TestRepository {
  const repository = projectPortfolio({ path: folder }, { ...extra });
  repository.commit({ message: "Shop", files: inFolder(folder, files) });
  return repository;
}

const figuresOf = async ({ dir }: TestRepository) =>
  (await viewOf(dir)).projects.get("shop")?.code?.figures ?? [];

describe("a small file", () => {
  test("is shown whole as it is now, each skill at its line, with a link to where the line came from", async () => {
    const repository = shopPortfolio();
    const first = repository.git("rev-parse", "HEAD");
    const moved = `"""Routes."""\n${shop["app/routes.py"]}`;
    const files = { [`${folder}/app/routes.py`]: moved };
    const newest = repository.commit({ message: "Say what it is", files });
    const figures = await figuresOf(repository);
    expect(figures.map(({ path }) => path)).toEqual([
      `${folder}/app/main.py`,
      `${folder}/app/routes.py`,
      `${folder}/tests/test_items.py`,
    ]);
    const routes = figures[1];
    if (routes === undefined) throw new Error("There is no such figure.");
    expect(drawn(routes)).toEqual([
      `${folder}/app/routes.py`,
      '1 """Routes."""',
      "2 from fastapi import APIRouter",
      "3 ",
      "4 router = APIRouter() ✓ Routers",
      "5 ",
      "6 ",
      "7 @router.get('/items') ✓ FastAPI",
      "8 def items():",
      "9     return []",
    ]);
    const web = "https://github.com/ana-souza/learning/blob";
    expect(routes).toMatchObject({
      repository: "ana-souza/learning",
      commit: newest,
      on: "2025-09-01",
      url: `${web}/${newest}/${folder}/app/routes.py`,
      total: 9,
    });
    expect(routes.lines[3]?.pins[0]).toMatchObject({
      skill: "api-routers",
      proof: { ref: first, line: 3, url: `${web}/${first}/${folder}/app/routes.py#L3` },
    });
  });

  test("is shown as of the newest commit that is not Roadfolio's", async () => {
    const repository = shopPortfolio();
    const newest = repository.git("rev-parse", "HEAD");
    const message = "Update the portfolio: 1 ticked\n\n1 of 2 items are done.\n";
    repository.commit({ message, files: { "README.md": "# Mine\n" } });
    for (const { commit } of await figuresOf(repository)) expect(commit).toBe(newest);
  });

  test("has no pin on a line that somebody else wrote", async () => {
    const repository = projectPortfolio({ path: folder }, shown);
    const { "app/routes.py": routes = "", ...rest } = shop;
    repository.commit({
      message: "Routes",
      files: inFolder(folder, { "app/routes.py": routes }),
      author: stranger,
    });
    repository.commit({ message: "Shop", files: inFolder(folder, rest) });
    const figures = await figuresOf(repository);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.map(({ path }) => path)).not.toContain(`${folder}/app/routes.py`);
  });
});

test("of a long file the paragraphs with pins are shown", async () => {
  const filler = Array.from({ length: 40 }, (_, index) => `value_${index} = ${index}\n`).join("\n");
  const main = `from fastapi import FastAPI\nfrom app.routes import router\n\n${filler}\n\napp = FastAPI()\nname = 'shop'\n\n${filler}`;
  const repository = shopPortfolio({ ...shop, "app/main.py": main });
  const found = (await figuresOf(repository)).find(({ path }) => path.endsWith("main.py"));
  if (found === undefined) throw new Error("There is no such figure.");
  expect(found.total).toBe(main.trimEnd().split("\n").length);
  expect(drawn(found)).toEqual([
    `${folder}/app/main.py`,
    "1 from fastapi import FastAPI",
    "2 from app.routes import router ✓ Python modules",
    "85 app = FastAPI() ✓ FastAPI",
    "86 name = 'shop'",
  ]);
});

test("a line that may hold a secret is hidden, and its pin is beside the lines", async () => {
  const main = `${shop["app/main.py"]}`.replace("app = FastAPI()", "app = FastAPI()  # password: hunter2");
  const repository = shopPortfolio({ ...shop, "app/main.py": main });
  const text = JSON.stringify((await viewOf(repository.dir)).snapshot.repositories[0]?.projects);
  expect(text).not.toContain("hunter2");
  const found = (await figuresOf(repository)).find(({ path }) => path.endsWith("main.py"));
  if (found === undefined) throw new Error("There is no such figure.");
  expect(drawn(found)).toEqual([
    `${folder}/app/main.py`,
    "1 from fastapi import FastAPI",
    "2 from app.routes import router ✓ Python modules",
    "3 ",
    "4 (hidden)",
    "5 app.include_router(router) ✓ Routers",
    "hidden: ✓ FastAPI",
  ]);
});

describe("no line is shown", () => {
  test("unless its owner allows it, or everybody can read the repository", async () => {
    const repository = shopPortfolio(shop, {});
    const { projects, snapshot } = await viewOf(repository.dir);
    expect(projects.get("shop")?.code).toMatchObject({ figures: [], skills: { length: 5 } });
    expect(snapshot.repositories[0]?.projects["shop"]?.shown).toEqual([]);
  });

  test("of its own repository that is not known to be public", async () => {
    const work = createRepository();
    work.addOrigin("https://github.com/ana-souza/shop.git");
    work.commit({ message: "Shop", files: shop });
    const portfolio = projectPortfolio({ repository: work.dir }, shown);
    const { projects } = await viewOf(portfolio.dir);
    expect(projects.get("shop")).toMatchObject({ code: null, kept: { skills: 5 } });
    const open = projectPortfolio({ repository: work.dir, publish: "all" }, shown);
    expect((await figuresOf(open)).map(({ repository, path }) => [repository, path])).toContainEqual([
      "ana-souza/shop",
      "app/main.py",
    ]);
  });

  test("if there is no site", async () => {
    const repository = shopPortfolio();
    const { snapshot } = await viewOf(repository.dir, { site: null });
    expect(snapshot.repositories[0]?.projects["shop"]?.shown).toEqual([]);
  });
});

test("everything is plain JSON", async () => {
  const { snapshot } = await viewOf(shopPortfolio().dir);
  const { projects, weeks, asOf } = snapshot.repositories[0] ?? {};
  const seen = { projects, weeks, asOf };
  expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
  expect(projects?.["shop"]?.shown).not.toEqual([]);
});
