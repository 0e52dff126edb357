/** Checklists that are too long for one issue, and checklists that were deleted. */
import { expect, test } from "vitest";
import { rowsIn, tick } from "../../support/checklists.ts";
import type { Scene } from "../emulator/scene.ts";
import { planOf, smallPlan } from "./plans.ts";
import { day, portfolioOf } from "./portfolio.ts";

test("a phase of 400 items with long titles is split without losing any", async () => {
  const ids = Array.from({ length: 400 }, (_, index) => `item-${index}`);
  const items = ids.map((id) => ({
    id,
    title: `Learn ${id} ${"and all that belongs to it ".repeat(7)}`.trim(),
  }));
  const portfolio = await portfolioOf(planOf([{ id: "basics", items }]));
  const ana = portfolio.github.as("ana-souza");
  expect(await portfolio.run()).toMatchObject({ status: 0 });
  const issues = await ana.issues();
  expect(issues.length).toBeGreaterThan(1);
  expect(issues.flatMap(({ body }) => rowsIn(body ?? ""))).toEqual(ids);
  for (const { body } of issues) expect(body?.length).toBeLessThanOrEqual(65_536);
  expect(portfolio.numbers()).toEqual([1, undefined]);

  // The first part links to the others once their numbers are known.
  await portfolio.run();
  const settled = await ana.issues();
  expect(settled).toHaveLength(issues.length);
  expect(await portfolio.body(1)).toContain(`The list continues in #2`);
  const head = portfolio.head();
  expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { commit: "" } });
  expect(portfolio.github.writes()).toBe(0);
  expect(portfolio.head()).toBe(head);

  const last = settled.at(-1)?.number ?? 0;
  await portfolio.edit(last, (body) => tick(body, "item-399"), day(9));
  expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "item-399" } });
  expect(portfolio.ticks()).toEqual({ "item-399": `checklist #${last}` });
});

const gone = "was deleted, moved to another repository or converted to a discussion";
const lost: [what: string, says: string, lose: (github: Scene, number: number) => unknown][] = [
  ["deleted", gone, (github, number) => github.deleteIssue(number)],
  ["converted", gone, (github, number) => github.convertIssue(number)],
  ["transferred", gone, (github, number) => github.transferIssue(number, "ana-souza/other")],
  ["locked", "is locked", async (github, number) => github.as("ana-souza").lock(number)],
];

test.each([
  ["deleted, converted, transferred", lost.slice(0, 3)],
  ["locked", lost.slice(3)],
])("checklists that were %s: a warning and a new one for each, and ticks are kept", async (_, ways) => {
  const plan = planOf(
    ways.map(([what]) => ({ id: what, items: [`${what}-box`, `${what}-work`], due: undefined })),
  );
  const portfolio = await portfolioOf(plan, { repositories: ["ana-souza/other"] });
  await portfolio.run();
  for (const [index, [what]] of ways.entries()) {
    await portfolio.edit(index + 1, (body) => tick(body, `${what}-box`), day(5));
    portfolio.commit({ message: `Work\n\nCompletes: ${what}-work`, date: day(5) });
  }
  await portfolio.run();
  const ticked = ways.flatMap(([what]) => [`${what}-box`, `${what}-work`]);
  expect(Object.keys(portfolio.ticks())).toEqual(ticked);
  for (const [index, [, , lose]] of ways.entries()) await lose(portfolio.github, index + 1);

  const run = await portfolio.run();
  expect(run).toMatchObject({ status: 0, outputs: { unticked: "" } });
  for (const [index, [what, says]] of ways.entries())
    expect(run.stdout).toMatch(
      new RegExp(`^::warning .*The checklist of the phase “${what}”, issue #${index + 1}, ${says}`, "m"),
    );
  const made = ways.map((_way, index) => ways.length + index + 1);
  expect(portfolio.numbers()).toEqual([...made, undefined]);
  expect(Object.keys(portfolio.ticks())).toEqual(ticked);
  for (const [index, number] of made.entries())
    expect(await portfolio.body(number)).toMatch(
      new RegExp(
        `\\[x\\] Title of ${ways[index]?.[0]}-box[\\s\\S]*\\[x\\] Title of ${ways[index]?.[0]}-work`,
      ),
    );

  const head = portfolio.head();
  const quiet = await portfolio.run();
  expect(quiet).toMatchObject({ status: 0, outputs: { commit: "", ticked: "", unticked: "" } });
  expect(quiet.stdout).not.toContain("The checklist of");
  expect(portfolio.github.writes()).toBe(0);
  expect(portfolio.head()).toBe(head);
  const alive = (await portfolio.github.as("ana-souza").issues()).filter(
    ({ number }) => number > ways.length,
  );
  expect(alive).toHaveLength(ways.length);
});

test("a duplicate checklist from another run is closed, and the first one counts", async () => {
  const portfolio = await portfolioOf(smallPlan());
  await portfolio.run();
  const body = await portfolio.body(1);
  await portfolio.github.as("github-actions[bot]").createIssue({ title: "Phase basics", body });
  const run = await portfolio.run();
  expect(run).toMatchObject({ status: 0, outputs: { commit: "" } });
  expect(run.stdout).toContain("Issue #2 duplicates #1, the checklist of the phase “basics”");
  expect(await portfolio.issue(2)).toMatchObject({ state: "closed", state_reason: "not_planned" });
  expect(await portfolio.issue(1)).toMatchObject({ state: "open" });
  await portfolio.run();
  expect(portfolio.github.writes()).toBe(0);
});
