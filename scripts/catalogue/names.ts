/**
 * Names in patterns: `$in-workflow` stands for a piece of text, `$orm` for each text of a list, and `$in-ci(make test*)` for
 * texts in which `$1` is what is in the parentheses. docs/adding-a-skill.md explains them to those who write skills.
 */

/** What names stand for, by name. */
export type Names = ReadonlyMap<string, string | readonly string[]>;

/** A pattern with a mistake that the writer of a skill has to fix. */
export class PatternError extends Error {}

const reference = /(?<!\\)\$([a-z][a-z0-9-]*)/;

/** Longest chain of names that stand for names. Reached only by a name that stands for itself. */
const deepest = 20;

/**
 * Replaces the names in a pattern or glob.
 *
 * @returns one text for each entry of a list that stands outside braces. Inside braces, a list stands for its entries
 *   with commas between them.
 * @throws PatternError for an unknown name, or one that stands for itself
 */
export function expandNames(text: string, names: Names, depth = 0): string[] {
  const found = reference.exec(text);
  if (found === null) return [text.replaceAll(String.raw`\$`, "$")];
  const [whole, name = ""] = found;
  const value = names.get(name);
  if (value === undefined)
    throw new PatternError(`Unknown name $${name}. Define it below “let”, or in skills/shared.yaml.`);
  if (depth > deepest) throw new PatternError(`The name $${name} stands for itself.`);
  const before = text.slice(0, found.index);
  const rest = text.slice(found.index + whole.length);
  const argument = argumentOf(rest);
  const after = argument === null ? rest : rest.slice(argument.length + 2);
  const values = typeof value === "string" ? [value] : value;
  const filled = values.map((one) => (argument === null ? one : one.replaceAll("$1", () => argument)));
  const texts = isInBraces(before) ? [filled.join(",")] : filled;
  return texts.flatMap((one) => expandNames(before + one + after, names, depth + 1));
}

/** What is in the parentheses that a text starts with; null if it starts otherwise. */
function argumentOf(text: string): string | null {
  if (!text.startsWith("(")) return null;
  let open = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === "(") open += 1;
    else if (character === ")") open -= 1;
    if (open === 0) return [...text].slice(1, index).join("");
  }
  throw new PatternError(`“${text}” has no closing parenthesis.`);
}

function isInBraces(before: string): boolean {
  return before.lastIndexOf("{") > before.lastIndexOf("}");
}

/** The names in a text. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(new RegExp(reference, "g"))].map(([, name = ""]) => name);
}
