/** Checks that a translation lost nothing. */
import { limits } from "../../roadmap/schema.ts";
import { invisible } from "../../text/invisible.ts";
import { addressesIn, codeIn, namesIn, numbersIn } from "./names-in.ts";

const unprintable = new RegExp(String.raw`[\u0000-\u001f\u007f-\u009f\u2028\u2029${invisible}]`, "u");

/**
 * What is wrong with a translation, for a person: "it lacks the code `JOIN`". Null if nothing is.
 * @param kind limits how long it may be
 */
export function translationProblem(
  original: string,
  translation: string,
  kind: "title" | "goal" | "description",
): string | null {
  const most = kind === "title" ? limits.title : limits.text;
  if (translation.length > most) return `it is longer than ${most} characters`;
  if (unprintable.test(translation)) return "it contains line breaks or invisible characters";
  for (const [what, parts] of [
    ["the code", codeIn],
    ["the number", numbersIn],
    ["the address", addressesIn],
  ] as const) {
    const [lost] = without(parts(original), parts(translation));
    if (lost !== undefined) return `it lacks ${what} ${lost}`;
    const [added] = without(parts(translation), parts(original));
    if (added !== undefined) return `it adds ${what} ${added}`;
  }
  const lower = translation.toLowerCase();
  const lost = namesIn(original).find((name) => !lower.includes(name));
  return lost === undefined ? null : `it lacks the name ${written(original, lost)}`;
}

/** The parts of a list that another has less often. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((part) => {
    const index = left.indexOf(part);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

/** A name as the text writes it. */
function written(text: string, name: string): string {
  const at = text.toLowerCase().indexOf(name);
  return at === -1 ? name : text.slice(at, at + name.length);
}
