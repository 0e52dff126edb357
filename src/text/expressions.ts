/** Users' regular expressions. RE2 runs in linear time, so none can hang a run. Loaded only if a rule has one. */
import { RE2JS } from "re2js";

/** Compiles an expression into a function that tests a text. @throws if the expression is invalid */
export function compileExpression(expression: string): (text: string) => boolean {
  const compiled = RE2JS.compile(expression, RE2JS.MULTILINE);
  return (text) => compiled.matcher(text).find();
}

/** Why an expression is invalid; null if it is valid. */
export function reasonAgainst(expression: string): string | null {
  try {
    RE2JS.compile(expression, RE2JS.MULTILINE);
    return null;
  } catch (cause) {
    return cause instanceof Error ? cause.message.replace(/\.$/, "") : String(cause);
  }
}
