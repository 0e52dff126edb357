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
  const { learner, name, url, progress, newest, quiet, at } = standing;
  const known = progress !== null;
  return [
    name,
    plainLine(learner.login, 100),
    plainLine(learner.repository, 200),
    url === repositoryAddress(learner.repository) ? null : url,
    learner.readAt === null ? null : plainLine(learner.readAt, 40),
    known ? standing.total : null,
    known ? standing.proven : null,
    known ? standing.declared : null,
    known ? proofsSince(standing, asOf).length : null,
    newest?.on ?? null,
    quiet,
    known ? (standing.stuck ? "yes" : "no") : null,
    at === null ? null : plainTitle(at.title, 200),
    known ? progress.skills.length : null,
    learner.problem === null ? null : plainLine(`${learner.problem.code}: ${learner.problem.message}`, 300),
    learner.problem?.hint == null ? null : plainLine(learner.problem.hint, 300),
  ];
}

/**
 * What a spreadsheet takes for the beginning of a formula; the wide forms too, which some turn into these. A text also begins
 * after a comma or a semicolon, because a spreadsheet may be told to cut lines there in spite of quotes.
 */
const formula = /(^|[,;\t|])(\s*["']*\s*)(?=[=+\-@＝＋－＠])/g;

/** Text is always in quotes, and never a formula. */
function csvField(field: Field): string {
  if (field === null) return "";
  if (typeof field === "number") return String(field);
  const line = field.replace(/[\u0000-\u001f\u007f]+/g, " ");
  return `"${line.replace(formula, "$1$2'").replaceAll('"', '""')}"`;
}
