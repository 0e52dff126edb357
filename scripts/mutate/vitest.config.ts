/** Runs the tests of one part, which ./run.ts passes in the environment. */
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import base from "../../vitest.config.ts";

const tests: unknown = JSON.parse(process.env["MUTATION_TESTS"] ?? "[]");
if (!Array.isArray(tests)) throw new Error("MUTATION_TESTS is not a list of globs.");

/** vitest runs the slowest file first. One failure is enough to kill a mutant, so here the quickest comes first. */
class QuickestFirst extends BaseSequencer {
  override async sort(...files: Parameters<BaseSequencer["sort"]>): ReturnType<BaseSequencer["sort"]> {
    return (await super.sort(...files)).toReversed();
  }
}

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: tests.map(String),
    // One worker for all files, because starting one for each takes longer than most tests.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
  },
});
