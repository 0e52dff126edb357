/** What is written as a folder and is none. */
import { expect, test } from "vitest";
import { checkRoadmap } from "../../src/doors/check-roadmap.ts";
import { temporaryFolder } from "../support/repository.ts";

test.each([
  ["github.com/ana/fast_api", "ana/fast_api"],
  ["www.github.com/ana/api.git", "ana/api"],
])("%s is an address without its beginning", async (written, meant) => {
  const text = JSON.stringify({ title: "Plan", repositories: [".", written], phases: [] });
  const { problems } = await checkRoadmap(text, "roadmap.json", temporaryFolder());
  expect(problems.find(({ code }) => code === "unreachable")?.hint).toMatch(`Did you mean ${meant}? `);
});
