/** What the built program loads: loading is most of a short run. */
import { basename } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { learner, plannedRepository } from "../support/planned.ts";

/** Prints the address of every module that is loaded. */
const hooks = `
import { registerHooks } from "node:module";
registerHooks({
  load(url, context, next) {
    process.stderr.write("loaded " + url + "\\n");
    return next(url, context);
  },
});`;

function loadedBy(dir: string, ...args: string[]): string[] {
  const preload = `data:text/javascript,${encodeURIComponent(hooks)}`;
  const { status, stderr } = runCli(dir, args, { before: ["--import", preload] });
  expect(status).toBe(0);
  return stderr.split("\n").flatMap((line) => {
    const url = /^loaded file:(.*)/.exec(line)?.[1];
    return url === undefined ? [] : [basename(url, ".js")];
  });
}

test("--version loads no more than it needs", () => {
  expect(loadedBy(plannedRepository().dir, "--version")).toEqual(["cli", "door"]);
});

test("checking a roadmap whose items have no evidence loads neither what plans and renders nor the catalogue", () => {
  const loaded = loadedBy(plannedRepository().dir, "check");
  expect(loaded).toEqual(expect.arrayContaining(["start", "read", "item-skills"]));
  expect(loaded).not.toContain("plan");
  expect(loaded).not.toContain("catalogue");
});

test("a sync loads what signs credentials only if it has a key", () => {
  const loaded = loadedBy(learner().repository.dir, "sync");
  expect(loaded).toContain("plan");
  expect(loaded.filter((name) => /sign|credential/.test(name))).toEqual([]);
});
