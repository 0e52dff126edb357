/** What code scanning reads. */
import { expect, test } from "vitest";
import * as z from "zod";
import { sarifOf } from "../../../src/cli/check/sarif.ts";
import { problemCodes } from "../../../src/problems/codes.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { temporaryFolder, TestRepository } from "../../support/repository.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { runHere } from "../../support/cli.ts";

/** What SARIF 2.1.0 requires of the parts that are written, and what GitHub requires to show a result. Nothing else is written. */
const text = z.strictObject({ text: z.string().min(1) });
const natural = z.int().positive();
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          version: z.string(),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
          informationUri: z.url(),
          rules: z.array(
            z.strictObject({
              id: z.string().min(1),
              shortDescription: text,
              helpUri: z.url(),
              help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
            }),
          ),
        }),
      }),
      columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level: z.enum(["none", "note", "warning", "error"]),
          message: text,
          locations: z.tuple([
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri: z.string().regex(/^[^\s\\]+$/) }),
                region: z.strictObject({ startLine: natural, startColumn: natural }),
              }),
            }),
          ]),
        }),
      ),
    }),
  ]),
});
const isSarif = (log: unknown): boolean => sarif.safeParse(log).success;

const problem: Problem = {
  level: "error",
  code: "wrong-type",
  message: "“title” must be a string.",
  hint: "Put it in double quotes.",
  path: "plans/my roadmap.json",
  line: 3,
  column: 5,
};

test("is SARIF 2.1.0 for every problem, at every level, with and without a place", () => {
  const codes = Object.keys(problemCodes).filter((code): code is Problem["code"] => code in problemCodes);
  const problems = codes.flatMap((code) =>
    (["error", "warning", "notice"] as const).flatMap((level) => [
      { ...problem, code, level },
      { ...problem, code, level, path: null, line: null, column: null },
    ]),
  );
  for (const some of [[], [problem], problems]) {
    const log = sarifOf(some, "roadmap.json");
    expect(sarif.safeParse(log).error?.issues ?? []).toEqual([]);
    const [run] = sarif.parse(log).runs;
    // Each result has a rule of its own code.
    expect(run.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id)).toEqual(
      run.results.map(({ ruleId }) => ruleId),
    );
  }
});

test("the shape refuses what is not SARIF", () => {
  expect(isSarif({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
});

test("says code, level, message and place", () => {
  expect(
    sarifOf([problem, { ...problem, level: "notice", line: null, column: null }], "roadmap.json"),
  ).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Roadfolio",
            rules: [{ id: "wrong-type", helpUri: expect.stringMatching(/#wrong-type$/) }],
          },
        },
        results: [
          {
            ruleId: "wrong-type",
            ruleIndex: 0,
            level: "error",
            message: { text: "“title” must be a string. Put it in double quotes." },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "plans/my%20roadmap.json" },
                  region: { startLine: 3, startColumn: 5 },
                },
              },
            ],
          },
          { level: "note", locations: [{ physicalLocation: { region: { startLine: 1, startColumn: 1 } } }] },
        ],
      },
    ],
  });
});

test("check --format sarif prints nothing else, and its status says whether there is an error", async () => {
  const folder = new TestRepository(temporaryFolder());
  folder.write({ "roadmap.json": roadmapText([{ id: "joins" }, { id: "joins" }]) });
  const bad = await runHere(folder.dir, ["check", "--format", "sarif"]);
  expect(bad).toMatchObject({ status: 1, stderr: "" });
  expect(isSarif(JSON.parse(bad.stdout))).toBe(true);
  folder.write({ "roadmap.json": roadmapText([{ id: "joins" }]) });
  const good = await runHere(folder.dir, ["check", "--format", "sarif"]);
  expect(good).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(good.stdout)).toMatchObject({ runs: [{ results: [] }] });
});
