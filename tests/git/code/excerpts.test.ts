/** Code excerpts on an item's page: only if allowed, and as they were in the introduction. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runAction } from "../../action/run-action.ts";
import { escapeHtml } from "../../../src/render/html.ts";
import { folded, textIn } from "../../render/rendered.ts";
import { drawn, viewOf } from "../../support/published-view.ts";
import { codeRepository, joinsSql } from "../../support/code.ts";
import type { TestRepository } from "../../support/repository.ts";
import { runSync } from "../../support/run.ts";

function withSite(site: object | null): TestRepository {
  const repository = codeRepository();
  if (site !== null) {
    const path = join(repository.dir, "roadmap.json");
    const roadmap: object = JSON.parse(readFileSync(path, "utf8"));
    repository.commit({ message: "Plan", files: { "roadmap.json": JSON.stringify({ ...roadmap, site }) } });
  }
  repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
  repository.commit({ message: "Later", files: { "report.sql": `-- later\n${joinsSql}` } });
  return repository;
}

const page = ({ dir }: TestRepository): string =>
  readFileSync(join(dir, "site/items/joins/index.html"), "utf8");
const [, , line = ""] = joinsSql.split("\n");
const third = escapeHtml(line);
/** What the page says, without its linked data. */
const words = (html: string): string => textIn(html.slice(html.indexOf("<body>")));

describe("an item's page shows the lines", () => {
  test("when the owner allows it, with the matching line highlighted", async () => {
    const repository = withSite({ excerpts: true });
    await runSync(repository.dir);
    expect(words(page(repository))).toContain(`3 ${folded(line)} ✓ join`);
    // In the introduction there was nothing above them.
    expect(words(page(repository))).not.toContain("-- later");
    expect(readFileSync(join(repository.dir, "site/portfolio.json"), "utf8")).not.toContain(third);
  });

  test("when the repository is public on GitHub", async () => {
    const repository = withSite(null);
    const own = { default_branch: "main", owner: { login: "ana-souza", type: "User" } };
    const run = async (hidden: boolean): Promise<number | null> => {
      const payload = { repository: { ...own, private: hidden } };
      return (await runAction(repository.dir, { payload, inputs: { publish: "none" } })).status;
    };
    expect(await run(false)).toBe(0);
    expect(words(page(repository))).toContain(folded(line));
    expect(await run(true)).toBe(0);
    expect(words(page(repository))).not.toContain(folded(line));
  });
});

test("the lines of all parts are one figure, as they were in the commit that introduced them", async () => {
  const { decisions } = await viewOf(withSite({ excerpts: true }).dir);
  const [figure, ...others] = decisions[0]?.figures ?? [];
  expect(others).toEqual([]);
  if (figure === undefined) throw new Error("There is no figure.");
  const [first, second, third_, fourth, fifth] = joinsSql.split("\n");
  expect(drawn(figure)).toEqual([
    "report.sql",
    `1 ${first}`,
    `2 ${second}`,
    `3 ${third_} ✓ join`,
    `4 ${fourth} ✓ group by`,
    `5 ${fifth} ✓ order by`,
  ]);
  const report = decisions[0]?.proofs[0]?.ref;
  expect(figure).toMatchObject({ commit: report, on: "2025-09-01", total: 5 });
  expect(figure.url).toBe(`https://github.com/ana-souza/learning/blob/${report}/report.sql`);
});

test("a line that may contain a secret is replaced by words, on the page and nowhere else", async () => {
  const repository = withSite({ excerpts: true });
  const secret = ["ghp", "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"].join("_");
  const [first = "", second = "", ...rest] = joinsSql.split("\n");
  const files = { "report.sql": [first, second, ...rest].join("\n") };
  files["report.sql"] = files["report.sql"].replace(line, `${line} -- ${secret}\n-- PASSWORD 'hunter2'`);
  const other = codeRepository();
  other.commit({
    message: "Plan",
    files: {
      "roadmap.json": readFileSync(join(repository.dir, "roadmap.json"), "utf8"),
      ...files,
    },
  });
  await runSync(other.dir);
  const shown = page(other);
  expect(words(shown)).toContain("3 not shown: it may hold a secret 4 not shown: it may hold a secret");
  expect(shown).not.toContain("hunter2");
  expect(shown).not.toContain(secret);
});

describe("an item's page does not show them", () => {
  test.each([[null], [{}], [{ excerpts: false }]])("when nobody allows it: %j", async (site) => {
    const repository = withSite(site);
    await runSync(repository.dir);
    expect(page(repository)).toContain("report.sql line 3");
    expect(words(page(repository))).not.toContain(folded(line));
  });
});
