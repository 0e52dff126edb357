/** What a merge tells mentors in the summary of its job. */
import { expect, test } from "vitest";
import { learnerProblems } from "../../src/cohort/learner-problems.ts";
import { reportLines, reportMarkdown } from "../../src/matrix/report.ts";
import { recordOf, stateOf } from "../support/cohorts.ts";

const problem = learnerProblems.roadmap('Unknown key "<b>|x`".', 0);

test("each problem is a line and a row, whatever is in it", () => {
  const report = {
    state: stateOf([recordOf("ana"), recordOf("bia", { problem })]),
    lines: [
      { login: "bia", repository: "bia/learning", problem, shown: "as before" as const },
      { login: "caio", repository: "x|y", problem: learnerProblems.gone(false), shown: "no" as const },
    ],
    read: 1,
    signed: null,
    remarks: ["cohort.json:3:5: error: @everyone [learner-twice]"],
  };
  expect(reportLines(report).at(-1)).toBe("2 learners shown, 1 read now, 1 as before, 1 not shown");
  expect(reportLines(report)).toContain(
    "caio (x|y), not shown: The repository does not exist. [learner-gone]",
  );
  const markdown = reportMarkdown(report).split("\n");
  expect(markdown[0]).toBe("## Backend");
  const rows = markdown.filter((line) => line.startsWith("| "));
  expect(rows).toHaveLength(4);
  for (const row of rows) expect(row.replaceAll("\\|", "").split("|")).toHaveLength(6);
  expect(reportMarkdown(report)).not.toMatch(/<b>|@everyone/);
});

test("a thousand rows, and how many more there are", () => {
  const lines = Array.from({ length: 1200 }, (_, index) => ({
    login: `l${index}`,
    repository: "a/b",
    problem,
    shown: "no" as const,
  }));
  const markdown = reportMarkdown({ state: stateOf([]), lines, read: 0, signed: null, remarks: [] });
  expect(markdown).toContain("The job's log has 200 more.");
  expect(markdown.length).toBeLessThan(1_048_576);
});
