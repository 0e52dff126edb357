/** Problems as SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
import type { Log, ReportingDescriptor, Result } from "sarif";
import packageJson from "../../../package.json" with { type: "json" };
import { type ProblemCode, problemCodes } from "../../problems/codes.ts";
import type { Problem } from "../../problems/problem.ts";

/** Where people read about a problem. */
const page = "https://github.com/roadfolio/roadfolio/blob/main/docs/problems.md";

/** SARIF's names of our levels. */
const levels = { error: "error", warning: "warning", notice: "note" } as const;

/** @param path of roadmap.json: GitHub only shows results that have a place */
export function sarifOf(problems: readonly Problem[], path: string): Log {
  const codes = [...new Set(problems.map(({ code }) => code))];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Roadfolio",
            version: packageJson.version,
            semanticVersion: packageJson.version,
            informationUri: packageJson.homepage,
            rules: codes.map(ruleOf),
          },
        },
        // Columns are counted as JavaScript counts them.
        columnKind: "utf16CodeUnits",
        results: problems.map((problem) => resultOf(problem, codes, path)),
      },
    ],
  };
}

function ruleOf(code: ProblemCode): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: problemCodes[code] },
    helpUri: `${page}#${code}`,
    help: { text: problemCodes[code], markdown: `${problemCodes[code]} [What to do](${page}#${code}).` },
  };
}

function resultOf(problem: Problem, codes: readonly ProblemCode[], path: string): Result {
  const { level, code, message, hint, paste = "", line, column } = problem;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[level],
    message: { text: `${message} ${hint} ${paste}`.trim() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: (problem.path ?? path).split("/").map(encodeURIComponent).join("/") },
          region: { startLine: line ?? 1, startColumn: column ?? 1 },
        },
      },
    ],
  };
}
