/** Runs Stryker on some files. */
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import type { Mutant } from "./mutant.ts";

type Result = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

const root = join(import.meta.dirname, "../..");

/**
 * @param sources globs, or `file:from-to` for a range of lines
 * @param workers how many mutants to test in parallel
 * @returns every mutant with its result
 * @throws if the tests fail without a mutant
 */
export async function mutantsOf(
  sources: readonly string[],
  tests: readonly string[],
  workers: number,
): Promise<Mutant[]> {
  process.env["MUTATION_TESTS"] = JSON.stringify(tests);
  const stryker = new Stryker({
    mutate: [...sources],
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    // Not Stryker's `testFiles`: it activates mutants too late for code that runs on import.
    vitest: { configFile: "scripts/mutate/vitest.config.ts", related: false },
    coverageAnalysis: "perTest",
    concurrency: workers,
    // Stryker rewrites the tsconfig with an API that TypeScript 7 lacks. It skips a missing file.
    tsconfigFile: "tsconfig.absent.json",
    tempDirName: join(tmpdir(), "roadfolio-mutation"),
    ignorePatterns: ["/dist", "/docs", "/demo", "/site"],
    reporters: [process.stdout.isTTY ? "progress" : "progress-append-only"],
    allowEmpty: true,
    // Long enough for a busy machine, because a mutant that times out counts as killed.
    timeoutMS: 15_000,
    dryRunTimeoutMinutes: 20,
  });
  return (await stryker.runMutationTest()).map(mutantOf);
}

function mutantOf({ fileName, location, replacement, status }: Result): Mutant {
  const { start } = location;
  const source = readFileSync(fileName, "utf8");
  return {
    file: relative(root, fileName),
    line: start.line,
    column: start.column,
    text: source.split("\n")[start.line - 1] ?? "",
    code: codeAt(source, location),
    replacement,
    fate: fateOf(status),
    reached: status !== "NoCoverage",
  };
}

function fateOf(status: Result["status"]): Mutant["fate"] {
  if (status === "Killed" || status === "Timeout") return "killed";
  return status === "Survived" || status === "NoCoverage" ? "lived" : "invalid";
}

/** The text between two positions. Lines and columns begin at 1. */
function codeAt(text: string, { start, end }: Result["location"]): string {
  const lines = text.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join("\n");
}
