/** The tests of one group, as ./run.ts names them. */
import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";

const tests: unknown = JSON.parse(process.env["MUTATION_TESTS"] ?? "[]");
if (!Array.isArray(tests)) throw new Error("MUTATION_TESTS is not a list of globs.");

export default defineConfig({
  ...base,
  // One worker for all files of a run: to start one for each costs more than most of the tests.
  test: { ...base.test, include: tests.map(String), isolate: false },
});
