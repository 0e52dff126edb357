/** Workflows that come with an assignment show nothing about whoever did it. */
import { expect, test } from "vitest";
import { isNotOwn } from "../../../src/languages/not-own/not-own.ts";

const path = ".github/workflows/test.yml";

function workflow(steps: string): string {
  return `name: Tests\non: [push]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${steps}`;
}

test.each([
  ["of GitHub Classroom", "      - uses: education/autograding@v1\n"],
  ["of GitHub Classroom since 2024", "      - uses: classroom-resources/autograding-command-grader@v1\n"],
  [
    "with the tests of a course",
    "      - uses: actions/checkout@v4\n        with:\n          repository: some-college/autotester\n          path: autotester\n      - run: python autotester/test.py\n",
  ],
  ["that runs a grader", "      - run: python -m autograder week_3\n"],
  ["that says so by its name", "      - name: Autograding\n        run: pytest\n"],
])("a workflow %s", (_, steps) => {
  expect(isNotOwn(path, workflow(steps))).toBe(true);
});

test.each([
  ["of one's own", path, "      - run: pytest\n"],
  ["about a program that grades", path, "      - run: pytest grader/tests\n"],
  ["that says what it is not", path, "      - run: pytest # the autograder does more\n"],
  [
    "with data of one's own",
    path,
    "      - uses: actions/checkout@v4\n        with:\n          repository: ana/essays\n",
  ],
  ["elsewhere", "autograder.yml", "      - run: python -m autograder\n"],
])("no workflow %s", (_, where, steps) => {
  expect(isNotOwn(where, workflow(steps))).toBe(false);
});
