/** The regular expressions of the roadmap. The engine is loaded only if a rule has one. */
import { badExpressions, expressionsIn } from "../evidence/code/bad-expressions.ts";
import type { Problem } from "../problems/problem.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";

/** Compiles an expression. An invalid one matches nothing; {@link expressionProblems} reports it. */
export async function matcherOf(expression: string): Promise<(text: string) => boolean> {
  const { compileExpression, reasonAgainst } = await import("../text/expressions.ts");
  return reasonAgainst(expression) === null ? compileExpression(expression) : () => false;
}

/** A problem for each invalid expression. @param text of roadmap.json, to locate them. @param path of that file */
export async function expressionProblems(roadmap: Roadmap, text: string, path: string): Promise<Problem[]> {
  const written = expressionsIn(roadmap);
  if (written.length === 0) return [];
  const { reasonAgainst } = await import("../text/expressions.ts");
  return badExpressions(written, reasonAgainst, text, path);
}
