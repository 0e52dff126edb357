/** What a merge reports to mentors: who is missing or out of date, why, and what to do. */
import type { ReportLine } from "../cohort/merge-cohort.ts";
import { escapeMarkdown } from "../render/markdown.ts";
import { count } from "../text/count.ts";
import type { MergeDone } from "./merge.ts";

type Report = Pick<MergeDone, "state" | "lines" | "read" | "remarks" | "signed">;

const shown: Readonly<Record<ReportLine["shown"], string>> = {
  now: "shown",
  "as before": "shown as before",
  "with the problem": "shown with the problem",
  no: "not shown",
};

/** For a terminal. */
export function reportLines(report: Report): string[] {
  return [
    ...report.remarks,
    ...report.lines.flatMap(({ login, repository, problem, shown: how }) => [
      `${login} (${repository}), ${shown[how]}: ${problem.message} [${problem.code}]`,
      ...(problem.hint === null ? [] : [`  ${problem.hint}`]),
    ]),
    figures(report),
  ];
}

function figures({ state: { learners }, read, lines, signed }: Report): string {
  const old = learners.filter(({ problem, progress }) => problem !== null && progress !== null).length;
  const out = new Set(lines.filter((line) => line.shown === "no").map(({ login }) => login)).size;
  return [
    `${count(learners.length, "learner")} shown, ${read} read now`,
    ...(old === 0 ? [] : [`${old} as before`]),
    ...(out === 0 ? [] : [`${out} not shown`]),
    ...(signed === null ? [] : [`${count(signed, "credential")} signed`]),
  ].join(", ");
}

/** Most rows, because the runner accepts 1 MiB for each step. */
const rows = 1_000;

/** For the summary of a job. */
export function reportMarkdown(report: Report): string {
  const cells = (line: ReportLine): string[] => [
    `${line.login} (${line.repository})`,
    shown[line.shown],
    line.problem.message,
    line.problem.hint ?? "",
  ];
  const table = report.lines.slice(0, rows).map(
    (line) =>
      `| ${cells(line)
        .map((cell) => escapeMarkdown(cell))
        .join(" | ")} |`,
  );
  const more = report.lines.length - table.length;
  return [
    `## ${escapeMarkdown(report.state.cohort.title)}`,
    "",
    `${figures(report)}.`,
    ...(table.length === 0
      ? []
      : ["", "| Learner | | Problem | What to do |", "| --- | --- | --- | --- |", ...table]),
    ...(more > 0 ? ["", `The job's log has ${more} more.`] : []),
    ...report.remarks.slice(0, rows).flatMap((remark) => ["", escapeMarkdown(remark)]),
  ].join("\n");
}
