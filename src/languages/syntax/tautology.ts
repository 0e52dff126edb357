/** Assertions that cannot fail, such as `expect(true).toBe(true)`: they test nothing. */

/** Names of functions that assert something, in the usual libraries. */
const asserting = /^(?:[^()]*[./])?(?:\w*[aA]ssert\w*!?|expect)(?:$|\.|\(\)\.)/;

/** Literals, and sums of them. */
const constant =
  /^(?:true|false|null|nil|None|True|False|undefined|isTrue|isFalse|[-+*/%=<>!,\s()[\]{}.\d]|"[^"\n]*"|'[^'\n]*')+$/;

/**
 * @param name of what is called
 * @param values what the call is given, as it is written; not what tells the test, such as Go's `t`
 */
export function isTautology(name: string, values: string): boolean {
  return asserting.test(name) && constant.test(values) && values.trim() !== "";
}
