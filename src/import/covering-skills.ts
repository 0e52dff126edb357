/** The skills that fit what an item says outside parentheses, and the one that covers all of it. */
import { type Fitting, fittingSkills } from "./fitting-skills.ts";
import type { Surroundings } from "./item-subject.ts";
import { aloneIn } from "./item-things.ts";
import type { Word } from "./item-words.ts";
import type { Phrases } from "./skill-phrases.ts";

/** The skills that fit, the best first. @param main what must be covered @param extra what parentheses and dashes add */
export function fittings(
  main: readonly Word[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): Fitting[] {
  const required = main.flatMap(({ kind }, index) => (kind === "word" ? [index] : []));
  return fittingSkills([...main, ...extra], required, aloneIn(main), around, phrases);
}

/** The skill that covers all words; null if none surely does. */
export function complete(
  words: readonly Word[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): Fitting | null {
  const [best] = fittings(words, extra, around, phrases);
  return best !== undefined && best.uncovered.length === 0 && best.rank > 0 ? best : null;
}

/**
 * Things that every program has: "A module of bookings" is not about modules, nor "Lista de tarefas" about lists. Forms and routes
 * are not among them, since any of them shows the skill. Concepts of the glossary.
 */
const pieces: ReadonlySet<string> = new Set(
  "api collection database dictionary file function list map module object package query register set string table variable".split(
    " ",
  ),
);

/** True if nothing but the word for such a thing means the skill, and only because of the place. */
export function isPiece({ named, longest, rank }: Fitting, words: readonly Word[]): boolean {
  const [only, other] = [...named];
  return longest === 1 && rank !== 2 && other === undefined && pieces.has(words[only ?? -1]?.concept ?? "");
}
