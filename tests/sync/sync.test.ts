import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRepository, stranger } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { doneItems, runSync } from "../support/run.ts";

const items = [
  { id: "joins", title: "`JOIN` and _GROUP BY_", aliases: ["Junções básicas"] },
  { id: "crud" },
  { id: "where" },
];

function plannedRepository() {
  const repository = createRepository();
  repository.commit({ message: "Plan", files: { "roadmap.json": roadmapText(items) } });
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  return repository;
}

describe("commits tick items", () => {
  const table: [string, string[], string[]][] = [
    ["a trailer", ["Work\n\nCompletes: joins, crud"], ["joins", "crud"]],
    [
      "a trailer in the middle of a squash merge",
      ["Work (#3)\n\n* one\n\nCompletes: joins\n\n* two"],
      ["joins"],
    ],
    ["a task mark with an id", ["[x] joins"], ["joins"]],
    ["a task mark with a title", ["- [X] JOIN and group by"], ["joins"]],
    ["a task mark with an alias, without accents", ["feat: more\n\n* [x] juncoes   BASICAS."], ["joins"]],
    ["a conventional header before the mark", ["feat(sql): [x] crud (#12)"], ["crud"]],
    ["a title inside a longer phrase", ["[x] joins and more", "Completes: joins of tables"], []],
    ["a quoted mark", ["Answer\n\n> [x] joins\n\n```\nCompletes: crud\n```"], []],
    ["a reopening", ["Completes: joins", "Reopens: joins"], []],
    ["an unticked mark", ["[x] joins", "[ ] joins"], []],
    ["a tick after a reopening", ["Completes: joins", "Reopens: joins", "[x] joins"], ["joins"]],
  ];
  test.each(table)("%s", async (_name, messages, expected) => {
    const repository = plannedRepository();
    for (const message of messages) repository.commit({ message });
    expect(doneItems(await runSync(repository.dir))).toEqual(expected);
  });

  test("except those by others and bots", async () => {
    const repository = plannedRepository();
    repository.commit({ message: "Completes: joins", author: stranger });
    repository.commit({
      message: "Completes: crud",
      author: { name: "github-actions[bot]", email: "ana@example.com" },
    });
    const result = await runSync(repository.dir);
    expect(doneItems(result)).toEqual([]);
    expect(result.plan.problems.map(({ code }) => code)).toContain("not-the-owner");
  });

  test("a revert unticks, and the revert of the revert ticks again", async () => {
    const repository = plannedRepository();
    const tick = repository.commit({ message: "Work\n\nCompletes: joins" });
    const revert = repository.commit({ message: `Revert "Work"\n\nThis reverts commit ${tick}.` });
    expect(doneItems(await runSync(repository.dir, { flags: ["--dry-run"] }))).toEqual([]);
    repository.commit({ message: `Reapply "Work"\n\nThis reverts commit ${revert}.` });
    expect(doneItems(await runSync(repository.dir, { flags: ["--dry-run"] }))).toEqual(["joins"]);
  });
});

test("a second run plans nothing", async () => {
  const repository = plannedRepository();
  repository.commit({ message: "Work\n\nCompletes: joins" });
  await runSync(repository.dir);
  const { plan } = await runSync(repository.dir);
  expect(plan.problems).toEqual([]);
  const statuses = [...plan.files, ...(plan.site?.files ?? [])].map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(["unchanged"]));
});

test("a tick changes one line of roadmap.json, and its link is in the README and on the site", async () => {
  const repository = plannedRepository();
  const sha = repository.commit({ message: "Work\n\nCompletes: joins" });
  await runSync(repository.dir);
  expect(repository.git("diff", "--numstat", "--", "roadmap.json")).toBe("1\t0\troadmap.json");
  const link = `https://github.com/ana-souza/learning/commit/${sha}`;
  for (const file of ["README.md", "site/index.html", "site/portfolio.json"])
    expect(readFileSync(join(repository.dir, file), "utf8")).toContain(link);
});

test("what a person removed by hand stays out until there is newer evidence", async () => {
  const repository = plannedRepository();
  const planned = roadmapText(items);
  repository.commit({ message: "Work\n\nCompletes: joins" });
  await runSync(repository.dir);
  repository.commit({ message: "Keep" });
  repository.commit({ message: "Not yet", files: { "roadmap.json": planned } });
  expect(doneItems(await runSync(repository.dir))).toEqual([]);
  repository.commit({ message: "Now\n\nCompletes: joins" });
  expect(doneItems(await runSync(repository.dir))).toEqual(["joins"]);
});

test("a manual tick in a commit with work is proven by that commit; alone it is self-declared", async () => {
  const repository = plannedRepository();
  const tick = (id: string) =>
    roadmapText(items.map((item) => (item.id === id ? { ...item, done: true } : item)));
  repository.commit({ message: "Learn", files: { "roadmap.json": tick("joins"), "joins.sql": "select 1" } });
  const proven = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(proven.plan.decisions[0]?.proofs[0]?.kind).toBe("commit");
  repository.commit({ message: "Claim", files: { "roadmap.json": tick("crud") } });
  const claimed = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(claimed.plan.decisions[1]?.proofs[0]?.kind).toBe("self");
});
