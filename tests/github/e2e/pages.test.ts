/** The workflow deploys the site only where GitHub Pages can take it. */
import { expect, test } from "vitest";
import { faultNamed } from "../emulator/faults.ts";
import type { Scene } from "../emulator/scene.ts";
import { smallPlan } from "./plans.ts";
import { portfolioOf } from "./portfolio.ts";

test("the site can be deployed if Pages is on", async () => {
  const portfolio = await portfolioOf(smallPlan());
  const run = await portfolio.run();
  expect(run).toMatchObject({ status: 0, outputs: { site: "site", pages: "true" } });
  expect(run.stdout).not.toContain("::notice");
});

test("without Pages, the run succeeds with a notice that says how to turn it on", async () => {
  const portfolio = await portfolioOf(smallPlan());
  portfolio.github.turnOffPages();
  const run = await portfolio.run({ bundle: true });
  expect(run).toMatchObject({ status: 0, outputs: { site: "site", pages: "false" } });
  expect(run.stdout).toContain("::notice title=Roadfolio::The site was not deployed: GitHub Pages is off.");
});

test("without a site, GitHub is not asked", async () => {
  const portfolio = await portfolioOf(smallPlan());
  expect(await portfolio.run({ inputs: { site: "" } })).toMatchObject({ outputs: { site: "", pages: "" } });
  expect(portfolio.github.calls.filter(({ path }) => path.endsWith("/pages"))).toEqual([]);
});

test("if GitHub does not say, the deployment is tried", async () => {
  const portfolio = await portfolioOf(smallPlan());
  const asksForPages = { match: (_: string, path: string) => path.endsWith("/pages") };
  const faults = (github: Scene): void => github.fault(asksForPages, faultNamed("403 missing permission"));
  expect(await portfolio.run({ faults })).toMatchObject({ status: 0, outputs: { pages: "true" } });
});

test("on Enterprise Server, whose Pages GitHub's actions do not support, it is not deployed", async () => {
  const portfolio = await portfolioOf(smallPlan());
  const environment = { GITHUB_SERVER_URL: "https://github.example.edu" };
  const run = await portfolio.run({ environment });
  expect(run).toMatchObject({ status: 0, outputs: { pages: "false" } });
  expect(run.stdout).toContain("do not support Enterprise Server");
});
