/** The command line on the oldest Node that package.json allows; the Action brings its own. */
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { runCli } from "../support/cli.ts";
import { plannedRepository } from "../support/planned.ts";

/** A Node of the machine itself: those below node_modules are the ones that run the tests. */
const old = (process.env["PATH"] ?? "")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .map((folder) => join(folder, "node"))
  .find((node) => /^v2[02]\./.test(spawnSync(node, ["--version"], { encoding: "utf8" }).stdout ?? ""));

describe.skipIf(old === undefined)(
  "on Node 20 or 22 (left out when PATH has none beside that of the tests)",
  () => {
    const node = old ?? "";

    test("--version", () => {
      const run = runCli(plannedRepository().dir, ["--version"], { node });
      expect(run).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: "" });
    });

    test("check", () => {
      const run = runCli(plannedRepository().dir, ["check"], { node });
      expect(run).toEqual({ status: 0, stdout: "roadmap.json is right: 1 phase, 2 items.\n", stderr: "" });
    });

    test("sync writes what it writes on the Node that runs the tests", () => {
      const repository = plannedRepository();
      repository.commit({ message: "Work\n\nCompletes: joins" });
      const run = runCli(repository.dir, ["sync"], { node });
      expect(run).toMatchObject({ status: 0, stderr: expect.not.stringMatching(/error|warning|mistake/) });
      const again = runCli(repository.dir, ["sync", "--json"]);
      const answer = JSON.parse(again.stdout);
      expect(answer).toMatchObject({ roadmap: { done: 1, total: 2 } });
      expect(new Set(answer.files.map(({ status }: { status: string }) => status))).toEqual(
        new Set(["unchanged"]),
      );
    });
  },
);
