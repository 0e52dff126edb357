/** Regular expressions of users: RE2, linear in time, so that none can hang a run. Loaded only when a rule has one. */
import { RE2JS } from "re2js";

/** Compiles an expression into a test of a text. @throws for what is no expression */
export function compileExpression(expression: string): (text: string) => boolean {
  const compiled = RE2JS.compile(expression, RE2JS.MULTILINE);
  return (text) => compiled.matcher(text).find();
}

/** Why an expression cannot be used; null when it can. */
export function reasonAgainst(expression: string): string | null {
  try {
    RE2JS.compile(expression, RE2JS.MULTILINE);
    return null;
  } catch (cause) {
    return cause instanceof Error ? cause.message.replace(/\.$/, "") : String(cause);
  }
}
