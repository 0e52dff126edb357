/** cohort.csv: a line for each learner, for a spreadsheet (RFC 4180). */
import { columnPhases } from "./csv-phases.ts";
import { plainLine, plainTitle } from "./texts.ts";
import { proofsSince, repositoryAddress, type Standing } from "./standing.ts";

/** Excel takes a file for UTF-8 only if it begins with this. */
const mark = "\ufeff";

/** A number of ours, or text that anybody may have written. */
type Field = string | number | null;

/** In the order of cohort.json. @param asOf ISO day */
export function cohortCsv(standings: readonly Standing[], asOf: string): string {
  const phases = columnPhases(standings);
  const head = [
    "name",
    "login",
    "repository",
    "portfolio",
    "read",
    "items",
    "proven",
    "self-declared",
    "proven this week",
    "last proof",
    "days without proof",
    "stuck",
    "next item",
    "skills",
    "problem",
    "what to do",
    ...phases.head,
  ];
  const rows = standings.map((one) => [...fieldsOf(one, asOf), ...phases.fieldsOf(one)]);
  return `${mark}${[head, ...rows].map((fields) => `${fields.map(csvField).join(",")}\r\n`).join("")}`;
}

function fieldsOf(standing: Standing, asOf: string): Field[] {
  const { learner, name, url, newest, quiet, at } = standing;
  const { login, repository, readAt, problem } = learner;
  return [
    name,
    plainLine(login, 100),
    plainLine(repository, 200),
    url === repositoryAddress(repository) ? null : url,
    readAt === null ? null : plainLine(readAt, 40),
    ...countsOf(standing, asOf),
    newest?.on ?? null,
    quiet,
    standing.progress === null ? null : standing.stuck ? "yes" : "no",
    at === null ? null : plainTitle(at.title, 200),
    standing.progress?.skills.length ?? null,
    problem === null ? null : plainLine(`${problem.code}: ${problem.message}`, 300),
    problem === null || problem.hint === null ? null : plainLine(problem.hint, 300),
  ];
}

/** Items, proven, self-declared, proven this week. */
function countsOf(standing: Standing, asOf: string): Field[] {
  if (standing.progress === null) return [null, null, null, null];
  return [standing.total, standing.proven, standing.declared, proofsSince(standing, asOf).length];
}

/**
 * What a spreadsheet takes for the start of a formula; the wide forms too, which some turn into these. A text also begins
 * after a comma or a semicolon, because a spreadsheet may be set to split lines there in spite of quotes.
 */
const formula = /(^|[,;\t|])(\s*["']*\s*)(?=[=+\-@＝＋－＠])/g;

/** Text is always in quotes, and never a formula. */
function csvField(field: Field): string {
  if (field === null) return "";
  if (typeof field === "number") return String(field);
  const line = field.replace(/[\u0000-\u001f\u007f]+/g, " ");
  return `"${line.replace(formula, "$1$2'").replaceAll('"', '""')}"`;
}
