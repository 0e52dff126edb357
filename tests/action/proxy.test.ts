/** Calls to GitHub's API go through the proxy that the environment names. */
import { expect, test } from "vitest";
import { startGitHub } from "../github/emulator/github.ts";
import { learner } from "../github/emulator/learner.ts";
import { runAction } from "../github/emulator/run-action.ts";
import { smallPlan } from "../github/e2e/plans.ts";
import { startProxy } from "../support/proxy.ts";
import { runSync } from "../support/run.ts";

test("the Action's go through the runner's proxy", async () => {
  const github = await startGitHub();
  const { url, asked } = await startProxy(Number(new URL(github.api).port));
  const { repository } = learner(smallPlan());
  // This host name does not resolve, so it can only be reached through the proxy.
  const environment = { GITHUB_API_URL: "http://api.ghe.invalid", http_proxy: url };
  const inputs = { site: "" };
  const run = await runAction(repository.dir, github, { environment, inputs, bundle: true });
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(await github.as("ana-souza").issues()).toHaveLength(1);
  expect(new Set(asked)).toEqual(new Set(["api.ghe.invalid:80"]));
});

test("the command line's go through the machine's proxy", async () => {
  const github = await startGitHub();
  const { url, asked } = await startProxy(Number(new URL(github.api).port));
  const { repository } = learner(smallPlan());
  repository.git("remote", "set-url", "origin", "https://github.com/ana-souza/learning");
  const environment = {
    GITHUB_API_URL: "http://api.ghe.invalid",
    GITHUB_TOKEN: github.token("ana-souza"),
    http_proxy: url,
  };
  const { plan } = await runSync(repository.dir, { environment, flags: ["--dry-run"] });
  expect(plan.problems.map(({ code }) => code)).not.toContain("issues-skipped");
  expect(github.reads()).toBeGreaterThan(0);
  expect(new Set(asked)).toEqual(new Set(["api.ghe.invalid:80"]));
});
