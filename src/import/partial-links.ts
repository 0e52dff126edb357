/** Links of an item that no skill covers in full. */
import { instruments } from "../skills/words/glossary-filler.ts";
import { isPiece } from "./covering-skills.ts";
import type { Fitting } from "./fitting-skills.ts";
import type { Word } from "./item-words.ts";
import { link, type SkillLink } from "./skill-link.ts";
import type { Phrases } from "./skill-phrases.ts";

/** How many words of a complement may be unknown. */
const longestComplement = 4;

/**
 * A skill that covers a part: sure if the rest only says what it is done for.
 *
 * @param all the skills that fit, the best first
 */
export function partly(main: readonly Word[], all: readonly Fitting[], phrases: Phrases): SkillLink[] {
  const [best] = all.toSorted((a, b) => Number(inHead(b, main)) - Number(inHead(a, main)));
  if (best === undefined || !inHead(best, main)) return [];
  const required = main.filter(({ kind }) => kind === "word").length;
  const served = all.find(
    (one) =>
      one.rank > 0 &&
      inHead(one, main) &&
      !isPiece(one, main) &&
      isComplement(one, main, phrases) &&
      (one.rank > 1 || !all.some((other) => one.uncovered.some((index) => other.named.has(index)))),
  );
  if (served !== undefined) return [link(served, "sure")];
  return best.uncovered.length * 2 <= required || (best.rank >= 2 && required <= 4)
    ? [link(best, "likely")]
    : [];
}

/** After these comes the tool: "CI with Xcode Cloud" is not CI with that of the skill. */
const tools: ReadonlySet<string> = new Set(instruments.split(" "));

function inHead({ named }: Fitting, main: readonly Word[]): boolean {
  return [...named].some((index) => index < main.length);
}

function isComplement(
  { skill, uncovered, named }: Fitting,
  main: readonly Word[],
  phrases: Phrases,
): boolean {
  const [first = 0] = uncovered;
  const last = Math.max(...[...named].filter((index) => index < first));
  const between = main.slice(last + 1, first);
  const ofLanguage = skill.inLanguages.length > 0;
  return (
    uncovered.length > 0 &&
    uncovered.length <= longestComplement &&
    last >= 0 &&
    ![...named].some((index) => index > first && index < main.length) &&
    between.some(({ complement }) => complement) &&
    !(skill.field === "CI/CD" && between.some(({ concept }) => tools.has(concept))) &&
    !uncovered.some((index) => isOther(main[index]))
  );

  function isOther(word: Word | undefined): boolean {
    const concept = word?.concept ?? "";
    const isPart = ofLanguage && phrases.isPartOfLanguage(concept);
    return isPart || phrases.mayBeName(concept) || word?.qualifies === true;
  }
}
