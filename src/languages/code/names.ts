/** Names of several parts. */
import { memberOf, nothing } from "../syntax/meanings.ts";

/** A longer name is cut in the middle: its last word says more than what comes before. */
export const longestObject = 120;

/** The name of a member. */
export function joined(object: string, name: string): string {
  return memberOf(object.length > longestObject ? nothing : object, name);
}

/** The last of the names of a path. */
export function lastName(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
