/** The regular expressions of the roadmap. Their engine is loaded only when a rule has one. */
import { badExpressions, expressionsIn } from "../evidence/code/bad-expressions.ts";
import type { Problem } from "../problems/problem.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";

/** A matcher of an expression. An invalid one matches nothing: {@link expressionProblems} reports it. */
export async function matcherOf(expression: string): Promise<(text: string) => boolean> {
  const { compileExpression, reasonAgainst } = await import("../text/expressions.ts");
  return reasonAgainst(expression) === null ? compileExpression(expression) : () => false;
}

/** @param text of roadmap.json, for the places. @param path its name */
export async function expressionProblems(roadmap: Roadmap, text: string, path: string): Promise<Problem[]> {
  const written = expressionsIn(roadmap);
  if (written.length === 0) return [];
  const { reasonAgainst } = await import("../text/expressions.ts");
  return badExpressions(written, reasonAgainst, text, path);
}
