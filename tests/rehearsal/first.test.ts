import { expect, test } from "vitest";
import { startForge } from "./forge.ts";
import { learnersFiles } from "./portfolio.ts";

test("first push", async () => {
  const forge = await startForge(learnersFiles());
  const [run] = forge.push({ message: "Work\n\nCompletes: joins", files: { "a.sql": "select 1" } });
  await forge.actions.settle();
  console.log(run?.jobs.map((j) => [j.name, j.state, j.outputs, j.log]));
  console.log(
    forge.remote.git("log", "--oneline", "main"),
    forge.pages.deployments.length,
    forge.git.requests,
  );
  expect(run?.jobs.map((j) => j.state)).toEqual(["success", "success", "skipped"]);
});
