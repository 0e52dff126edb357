/** Projects in real repositories: in a folder of the portfolio or in their own repository, listed or not. */
import { describe, expect, test } from "vitest";
import { codesOf } from "../../support/planned.ts";
import { fileIn, inFolder, projectPortfolio, shop, shownIn } from "../../support/projects.ts";
import { createRepository, stranger, TestRepository } from "../../support/repository.ts";
import { doneItems, runSync } from "../../support/run.ts";

const readme = "projects/shop/README.md";
const workflow = (run: string): string =>
  `name: Tests\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: ${run}\n`;

/** Another repository, which holds the shop. */
function shopRepository(origin = "https://github.com/ana-souza/shop.git"): TestRepository {
  const repository = createRepository();
  repository.addOrigin(origin);
  repository.commit({ message: "Begin", files: shop });
  return repository;
}

describe("a FastAPI project in a folder", () => {
  /** The portfolio with the shop, its workflow and a licence. */
  function portfolio(): { repository: TestRepository; sha: string } {
    const repository = projectPortfolio({ path: "projects/shop" });
    const sha = repository.commit({
      message: "Shop",
      date: "2025-09-14T10:00:00-03:00",
      files: {
        ...inFolder("projects/shop", shop),
        ".github/workflows/shop.yml": workflow("pytest projects/shop"),
        ".github/workflows/other.yml": workflow("make"),
        LICENSE: "Apache License\nVersion 2.0, January 2004\n",
      },
    });
    return { repository, sha };
  }

  test("has everything that its code shows in its README", async () => {
    const { repository, sha } = portfolio();
    await runSync(repository.dir);
    const text = fileIn(repository, readme);
    expect(text).toContain(
      [
        "- **Stack:** Python · FastAPI · pytest · GitHub Actions",
        "- **Tests:** `pytest` (2 tests)",
        "- **CI:** [Tests](<https://github.com/ana-souza/learning/blob/HEAD/.github/workflows/shop.yml>)",
        "- **Licence:** Apache-2.0",
        "- **Last activity:** September 2025",
        "",
        "## Run it",
        "",
        "```sh",
        "pip install -r requirements.txt",
        "uvicorn app.main:app",
        "```",
      ].join("\n"),
    );
    expect(text).toContain(
      `[FastAPI applications](<https://github.com/ana-souza/learning/blob/${sha}/projects/shop/app/main.py#L4>)`,
    );
  });

  test("has it on the page and in portfolio.json", async () => {
    const { repository, sha } = portfolio();
    await runSync(repository.dir);
    const { code, skills, proofOf } = shownIn(repository);
    expect(skills).toEqual(expect.arrayContaining(["fastapi-app", "pytest-basics", "github-actions"]));
    expect(proofOf("fastapi-app")).toEqual({
      ref: sha,
      path: "projects/shop/app/main.py",
      line: 4,
      url: `https://github.com/ana-souza/learning/blob/${sha}/projects/shop/app/main.py#L4`,
    });
    expect(code).toMatchObject({
      ci: [{ path: ".github/workflows/shop.yml" }],
      lastActivity: { on: "2025-09-14", url: `https://github.com/ana-souza/learning/commit/${sha}` },
    });
    const page = fileIn(repository, "site/projects/shop/index.html");
    expect(page).toContain("pip install -r requirements.txt\nuvicorn app.main:app\n</code></pre>");
    expect(page).toContain("<dt>Made of</dt><dd>Python, FastAPI, pytest, GitHub Actions</dd>");
  });

  test("stays the same in a second run, on another day, and after our own commit", async () => {
    const { repository } = portfolio();
    await runSync(repository.dir, { flags: ["--commit"] });
    const before = fileIn(repository, readme);
    const again = await runSync(repository.dir, { flags: ["--commit"], now: "2026-03-01T12:00:00" });
    expect(again.commit).toBeNull();
    expect(again.plan.files.filter(({ status }) => status !== "unchanged")).toEqual([]);
    expect(fileIn(repository, readme)).toBe(before);
    expect(shownIn(repository).code?.lastActivity?.on).toBe("2025-09-14");
  });

  test("has the owner's last commit in that folder as its last activity", async () => {
    const { repository } = portfolio();
    const bot = { name: "dependabot[bot]", email: "49699333+dependabot[bot]@users.noreply.github.com" };
    const more = (files: Record<string, string>, author = stranger, date = "2025-09-20T10:00:00Z"): void =>
      void repository.commit({ message: "More", files, author, date });
    more({ "projects/shop/a.py": "x = 1\n" });
    more({ "projects/shop/requirements.txt": "fastapi==1\n" }, bot);
    repository.commit({ message: "Elsewhere", files: { "notes.md": "x" }, date: "2025-09-25T10:00:00Z" });
    await runSync(repository.dir);
    expect(shownIn(repository).code?.lastActivity?.on).toBe("2025-09-14");
  });

  test("is found in a portfolio in a subfolder", async () => {
    const outer = projectPortfolio({ path: "projects/shop" });
    outer.git("mv", "roadmap.json", "elsewhere.json");
    const plan = fileIn(outer, "elsewhere.json");
    outer.commit({
      message: "Shop",
      files: { "learning/roadmap.json": plan, ...inFolder("learning/projects/shop", shop) },
    });
    const inner = new TestRepository(`${outer.dir}/learning`);
    await runSync(inner.dir);
    expect(shownIn(inner).proofOf("fastapi-app")?.path).toBe("learning/projects/shop/app/main.py");
    expect(shownIn(inner).code?.run).toContain("uvicorn app.main:app");
  });

  test("is found even if a flag leaves out the portfolio's own repository", async () => {
    const { repository } = portfolio();
    await runSync(repository.dir, { flags: ["--repository", createRepository().dir] });
    expect(shownIn(repository).skills).toContain("fastapi-app");
    expect(fileIn(repository, readme)).toContain("uvicorn app.main:app");
  });

  test("shows nothing if the folder is missing or has only our README", async () => {
    const repository = projectPortfolio({ path: "projects/shop" });
    await runSync(repository.dir, { flags: ["--commit"] });
    expect(shownIn(repository).code).toBeNull();
    await runSync(repository.dir);
    expect(shownIn(repository).code).toBeNull();
    expect(fileIn(repository, readme)).not.toContain("roadfolio:code");
  });

  test("ignores the files that are ignored elsewhere", async () => {
    const repository = projectPortfolio({ path: "projects/shop" });
    repository.commit({
      message: "Others' files",
      files: {
        ...inFolder("projects/shop/node_modules/x", shop),
        ...inFolder("projects/shop/examples", shop),
        "projects/shop/README.md": "# Shop\n\nA FastAPI service: `app = FastAPI()`.\n",
        "projects/shop/credentials.yml": "a: 1\n",
      },
    });
    await runSync(repository.dir);
    expect(shownIn(repository).code).toBeNull();
  });

  test("shows no skill for a stranger's code", async () => {
    const repository = projectPortfolio({ path: "projects/shop" });
    repository.commit({ message: "Shop", files: inFolder("projects/shop", shop), author: stranger });
    await runSync(repository.dir);
    const { code, skills } = shownIn(repository);
    expect(skills).toEqual([]);
    expect(code).toMatchObject({ stack: ["Python"], lastActivity: null });
  });

  test("shows the skill of one line by the owner in a stranger's project", async () => {
    const repository = projectPortfolio({ path: "projects/shop" });
    repository.commit({ message: "Shop", files: inFolder("projects/shop", shop), author: stranger });
    const tests =
      "def test_more():\n    assert total([1, 2]) == 3\n\n\ndef test_most():\n    assert total([2]) == 2\n";
    const sha = repository.commit({ message: "Test", files: { "projects/shop/tests/test_more.py": tests } });
    await runSync(repository.dir);
    const { skills, proofOf } = shownIn(repository);
    expect(skills).not.toContain("fastapi-app");
    expect(proofOf("pytest-basics")).toMatchObject({ ref: sha, path: "projects/shop/tests/test_more.py" });
  });
});

describe("a FastAPI project in its own repository", () => {
  const cases: [string, (folder: string) => { repository: string; listed: string[] }][] = [
    ["listed by the same name", (folder) => ({ repository: folder, listed: [".", folder] })],
    [
      "listed by folder, referred to by name",
      (folder) => ({ repository: "ana-souza/shop", listed: [".", folder] }),
    ],
    [
      "listed by folder, referred to by URL",
      (folder) => ({ repository: "https://github.com/ana-souza/shop.git", listed: [".", folder] }),
    ],
    ["not listed", (folder) => ({ repository: folder, listed: ["."] })],
  ];

  test.each(cases)("%s", async (_name, words) => {
    const work = shopRepository();
    const { repository, listed } = words(work.dir);
    const portfolio = projectPortfolio({ repository, publish: "all" }, { repositories: listed });
    const run = await runSync(portfolio.dir);
    const { code, proofOf, repositories } = shownIn(portfolio);
    expect(code).toMatchObject({
      stack: ["Python", "FastAPI", "pytest"],
      run: ["pip install -r requirements.txt", "uvicorn app.main:app"],
      tests: [{ command: "pytest", count: 2 }],
    });
    const sha = work.git("rev-parse", "HEAD");
    expect(proofOf("fastapi-app")?.url).toBe(`https://github.com/ana-souza/shop/blob/${sha}/app/main.py#L4`);
    expect(repositories).toEqual(
      listed.length === 1 ? ["ana-souza/learning"] : ["ana-souza/learning", "ana-souza/shop"],
    );
    expect(codesOf(run)).toEqual([]);
    expect(fileIn(portfolio, "site/index.html")).toContain(
      '<a href="https://github.com/ana-souza/shop">Source</a>',
    );
  });

  test("ticks nothing when it is not listed", async () => {
    const work = shopRepository();
    work.commit({ message: "Work\n\nCompletes: routes" });
    const project = { repository: work.dir };
    const unlisted = projectPortfolio(project, {}, [{ id: "routes" }]);
    expect(doneItems(await runSync(unlisted.dir))).toEqual([]);
    const listed = projectPortfolio(project, { repositories: [".", work.dir] }, [{ id: "routes" }]);
    expect(doneItems(await runSync(listed.dir))).toEqual(["routes"]);
  });

  test("and in a folder too: both are combined", async () => {
    const work = shopRepository();
    const portfolio = projectPortfolio({ path: "projects/shop", repository: work.dir, publish: "all" });
    portfolio.commit({
      message: "Report",
      date: "2025-09-30T10:00:00Z",
      files: { "projects/shop/report.sql": `${"-- a long report\n".repeat(100)}select 1 where 1 = 1;\n` },
    });
    await runSync(portfolio.dir);
    const { code, skills } = shownIn(portfolio);
    expect(code?.stack.slice(0, 2)).toEqual(["SQL", "Python"]);
    expect(skills).toEqual(expect.arrayContaining(["fastapi-app", "sql-where"]));
    expect(code).toMatchObject({ run: ["pip install -r requirements.txt", "uvicorn app.main:app"] });
    expect(code?.lastActivity?.on).toBe("2025-09-30");
  });

  test("that is the portfolio's own, referred to by name", async () => {
    const portfolio = projectPortfolio({ repository: "ana-souza/learning" });
    portfolio.commit({ message: "Shop", files: shop });
    const run = await runSync(portfolio.dir);
    expect(shownIn(portfolio).code?.run).toContain("uvicorn app.main:app");
    expect(codesOf(run)).toEqual([]);
  });
});
