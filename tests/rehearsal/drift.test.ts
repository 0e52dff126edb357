/** A workflow file that uses more than the rehearsal plays is an error, so that our files cannot outgrow it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { moveMajor } from "../../scripts/release/move-major.ts";
import { tagRelease } from "../../scripts/release/tag.ts";
import { repositoryOf } from "../release/small-repository.ts";
import { actionOf } from "./actions/known.ts";
import { own } from "./actions/own.ts";
import { startForge } from "./start-forge.ts";
import { learnersFiles } from "./portfolio.ts";
import { jobsOf } from "./run.ts";
import { readWorkflow } from "./workflow-file.ts";

const copied = readFileSync(join(import.meta.dirname, "../../docs/portfolio.yml"), "utf8");
const daily = readFileSync(join(import.meta.dirname, "../../docs/portfolio-daily.yml"), "utf8");

function changed(text: string, from: string | RegExp, to: string): string {
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${String(from)} was not found.`);
  return after;
}

describe("a file that cannot be read", () => {
  test.each<[string, string, string, string]>([
    ["an unknown event", "  workflow_dispatch:\n", "  workflow_dispatch:\n  release:\n", "release"],
    ["a pattern of branches", "branches: [main]", "branches: ['v*']", "on.push.branches"],
    [
      "inputs of a manual run",
      "  workflow_dispatch:\n",
      "  workflow_dispatch:\n    inputs: {}\n",
      "workflow_dispatch",
    ],
    ["no permissions", "permissions: {}\n", "", "permissions"],
    ["an unknown permission", "issues: write", "packages: write", "jobs.sync.permissions"],
    ["another system", "runs-on: ubuntu-latest", "runs-on: macos-latest", "jobs.sync.runs-on"],
    [
      "a written matrix",
      "timeout-minutes: 15",
      "strategy: { matrix: { a: [1] } }",
      "jobs.sync.strategy.matrix",
    ],
    [
      "a step that may fail",
      "      - id: upload\n",
      "      - id: upload\n        continue-on-error: true\n",
      "jobs.sync.steps.2",
    ],
    ["a shell", "- run: tar", "- shell: pwsh\n        run: tar", "jobs.attest.steps.1"],
    ["inputs of a script", "- run: tar", "- with: { a: b }\n        run: tar", "A script has no inputs"],
    ["a step that does nothing", "- run: tar", "- name: tar", "jobs.attest.steps.1"],
    ["another queue", "queue: max", "cancel-in-progress: true", "jobs.sync.concurrency"],
  ])("%s", (_, from, to, place) => {
    const text = changed(copied, from, to);
    expect(() => readWorkflow(text)).toThrow(place);
    expect(() => readWorkflow(text)).toThrow("does not play");
  });
});

describe("a run that cannot be played", () => {
  test.each<[string, string | RegExp, string, string]>([
    [
      "an unknown action",
      "actions/checkout@",
      "actions/cache@",
      "No rehearsal knows the action actions/cache@",
    ],
    ["another version of an action", /checkout@3d3c/, "checkout@0000", "Read what changed"],
    ["another version of ours", "roadfolio@v1", "roadfolio@v2", "plays roadfolio/roadfolio as of v1"],
    ["an unknown input", "fetch-depth: 0", "lfs: true", "knows its input lfs"],
    [
      "an unknown input of ours",
      "roadfolio@v1\n",
      "roadfolio@v1\n        with:\n          site-folder: x\n",
      "site-folder",
    ],
    ["an unknown context", "github.event_name != 'issues'", "matrix.x != 'issues'", "matrix"],
    ["an unknown function", "startsWith(github", "hashFiles(github", "hashFiles"],
    ["a job that does not exist", "needs: sync", "needs: build", "needs build"],
    ["a container that nobody describes", "    timeout-minutes: 15", "    container: x", "how it differs"],
  ])("%s", async (_, from, to, message) => {
    const forge = await startForge(learnersFiles((text) => changed(text, from, to)));
    const play = async (): Promise<void> => {
      forge.push({ message: "Work" });
      await forge.actions.settle();
    };
    await expect(play()).rejects.toThrow(message);
  });

  test("a called job that asks for more than its caller has", () => {
    const less = changed(daily, "issues: write", "issues: read");
    expect(() => jobsOf(readWorkflow(less), () => copied)).toThrow(
      "The nested job 'sync' is requesting 'issues: write', but is only allowed 'issues: read'.",
    );
    expect(jobsOf(readWorkflow(daily), () => copied)).toHaveLength(3);
  });

  test("a called workflow that cannot be called", () => {
    const closed = changed(copied, "  workflow_call:\n", "");
    expect(() => jobsOf(readWorkflow(daily), () => closed)).toThrow("cannot be called");
  });
});

test("every action is known, and ours by the tag that a release moves", () => {
  const all = Object.values(readWorkflow(copied).jobs).flatMap((job) => ("steps" in job ? job.steps : []));
  const used = all.flatMap((step) => step.uses ?? []);
  expect(used).toHaveLength(6);
  expect(used.map((one) => actionOf(one))).toContain(own);
  const { dir, remote, tag } = repositoryOf("1.0.0");
  tagRelease(dir, remote);
  const moved = moveMajor(dir, remote);
  expect(used).toContain(`${own.name}@${moved}`);
  expect(tag(String(moved))).toBeDefined();
});
