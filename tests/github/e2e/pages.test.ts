/** The workflow deploys the site only where GitHub Pages can take it. */
import { expect, test } from "vitest";
import { faultNamed } from "../emulator/faults.ts";
import type { Scene } from "../emulator/scene.ts";
import { type ActionEvent, pushEvent, scheduleEvent } from "../emulator/action-events.ts";
import { smallPlan } from "./plans.ts";
import { portfolioOf } from "./portfolio.ts";

const asksForPages = (_: string, path: string): boolean => path.endsWith("/pages");

/** A push to a repository that had no Pages then. */
function pushWithout(): ActionEvent {
  const push = pushEvent();
  return {
    ...push,
    payload: { ...push.payload, repository: { default_branch: "main", private: false, has_pages: false } },
  };
}

test("if the event says that Pages is on, GitHub is not asked", async () => {
  const portfolio = await portfolioOf(smallPlan());
  expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { site: "site", pages: "true" } });
  expect(portfolio.github.calls.filter(({ method, path }) => asksForPages(method, path))).toEqual([]);
});

test("a schedule does not say, so GitHub is asked", async () => {
  const portfolio = await portfolioOf(smallPlan());
  const run = await portfolio.run({ event: scheduleEvent() });
  expect(portfolio.github.calls.filter(({ method, path }) => asksForPages(method, path))).toHaveLength(1);
  expect(run).toMatchObject({ status: 0, outputs: { site: "site", pages: "true" } });
  expect(run.stdout).not.toContain("::notice");
});

test("without Pages, the run succeeds with a notice that says how to turn it on", async () => {
  const portfolio = await portfolioOf(smallPlan());
  portfolio.github.turnOffPages();
  const run = await portfolio.run({ event: pushWithout(), bundle: true });
  expect(run).toMatchObject({ status: 0, outputs: { site: "site", pages: "false" } });
  expect(run.stdout).toContain("::notice title=Roadfolio::The site was not deployed: GitHub Pages is off.");
});

test("without a site, GitHub is not asked", async () => {
  const portfolio = await portfolioOf(smallPlan());
  expect(await portfolio.run({ event: pushWithout(), inputs: { site: "" } })).toMatchObject({
    outputs: { site: "", pages: "" },
  });
  expect(portfolio.github.calls.filter(({ method, path }) => asksForPages(method, path))).toEqual([]);
});

test("if GitHub does not say, the deployment is tried", async () => {
  const portfolio = await portfolioOf(smallPlan());
  const faults = (github: Scene): void =>
    github.fault({ match: asksForPages }, faultNamed("403 missing permission"));
  expect(await portfolio.run({ event: pushWithout(), faults })).toMatchObject({
    status: 0,
    outputs: { pages: "true" },
  });
});

test("on Enterprise Server, whose Pages GitHub's actions do not support, it is not deployed", async () => {
  const portfolio = await portfolioOf(smallPlan());
  const environment = { GITHUB_SERVER_URL: "https://github.example.edu" };
  const run = await portfolio.run({ environment });
  expect(run).toMatchObject({ status: 0, outputs: { pages: "false" } });
  expect(run.stdout).toContain("do not support Enterprise Server");
});
