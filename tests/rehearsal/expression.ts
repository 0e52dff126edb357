/** Expressions in workflow files, evaluated by GitHub's own library. */
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { truthy } from "@actions/expressions/result";

/** The contexts that may be used at one place of a workflow, by name: plain JSON. */
export type Contexts = Readonly<Record<string, unknown>>;

/** How the steps or jobs before this one ended. A job that was skipped neither succeeded nor failed. */
export interface Status {
  succeeded: boolean;
  failed: boolean;
  cancelled: boolean;
}

/**
 * Replaces every `${{ … }}` by its value as text.
 * @throws for an expression that is not valid or uses a context that is not available there
 */
export function fill(text: string, contexts: Contexts): string {
  const filled = text.replaceAll(/\$\{\{((?:[^'}]|'[^']*'|\}(?!\}))*)\}\}/g, (_, inner: string) =>
    valueOf(inner, contexts, []).coerceString(),
  );
  // A value may contain it too, but none of ours does.
  if (filled.includes("${{")) throw new Error(`An expression does not end in: ${text}`);
  return filled;
}

/**
 * Whether a job or step runs. Without a status function, all before it must have succeeded.
 * @param condition the value of `if`; undefined if there is none
 * @throws like {@link fill}
 */
export function holds(condition: string | undefined, contexts: Contexts, status: Status): boolean {
  const { succeeded } = status;
  const functions: [string, boolean][] = [
    ["always", true],
    ["success", succeeded],
    ["failure", status.failed],
    ["cancelled", status.cancelled],
  ];
  if (condition === undefined) return succeeded;
  const inner = /^\s*\$\{\{([^]*)\}\}\s*$/.exec(condition)?.[1] ?? condition;
  const asks = /\b(?:always|success|failure|cancelled)\s*\(/i.test(inner.replaceAll(/'[^']*'/g, ""));
  return (asks || succeeded) && truthy(valueOf(inner, contexts, functions));
}

function valueOf(
  expression: string,
  contexts: Contexts,
  functions: readonly (readonly [string, boolean])[],
): data.ExpressionData {
  const { tokens } = new Lexer(expression).lex();
  const defined = functions.map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));
  const parsed = new Parser(tokens, Object.keys(contexts), defined).parse();
  const values: unknown = JSON.parse(JSON.stringify(contexts), data.reviver);
  if (!(values instanceof data.Dictionary)) throw new Error("Contexts are an object.");
  return new Evaluator(parsed, values, new Map(defined.map((one) => [one.name, one]))).evaluate();
}
