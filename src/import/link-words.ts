/** Links some words to the skills that cover them. */
import { kinds } from "../skills/words/glossary-subjects.ts";
import { complete, fittings } from "./covering-skills.ts";
import { type Fitting, isSubject } from "./fitting-skills.ts";
import { beforeClause, instruments, placed } from "./instrument-links.ts";
import { aroundSkills, type Surroundings } from "./item-subject.ts";
import { comma, segmentsOf } from "./item-things.ts";
import type { Word } from "./item-words.ts";
import { withoutPlaces } from "./listed-places.ts";
import { partly } from "./partial-links.ts";
import { link, type SkillLink } from "./skill-link.ts";
import type { Phrases } from "./skill-phrases.ts";

/**
 * @param head what the item says, without parentheses and without what a dash adds
 * @param aside what these contain
 */
export function linksTo(
  head: readonly Word[],
  aside: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): SkillLink[] {
  const saysMore = head.some((word) => word.kind === "word" && !isSubject(word, phrases));
  const [said, extra] = saysMore ? [head, aside] : [[...head, comma, ...aside], []];
  const main = withoutPlaces(said, around, phrases);
  return (
    oneSkill(main, extra, around, phrases) ??
    severalSkills(main, extra, around, phrases) ??
    instruments(main, around, phrases) ??
    beforeClause(main, around, phrases) ??
    placed(main, around, phrases) ??
    partly(main, fittings(main, extra, around, phrases), phrases)
  );
}

/** A skill that covers everything; null if none does. */
function oneSkill(
  main: readonly Word[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): SkillLink[] | null {
  const [best, second] = fittings(main, extra, around, phrases);
  if (best === undefined || best.uncovered.length > 0 || best.rank === 0) return null;
  const isTied =
    second !== undefined &&
    second.uncovered.length === 0 &&
    second.rank === best.rank &&
    wholeIn(second, main) === wholeIn(best, main) &&
    second.named.size === best.named.size &&
    second.longest === best.longest &&
    best.rank !== 2;
  const links: SkillLink[] = [link(best, isTied ? "likely" : "sure")];
  return isTied ? [...links, link(second, "likely")] : links;
}

/** How many of the words before the parentheses its phrases name. */
function wholeIn({ whole }: Fitting, main: readonly Word[]): number {
  return [...whole].filter((index) => index < main.length).length;
}

/** Each of the things that are named has its own skill; null otherwise. */
function severalSkills(
  main: readonly Word[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): SkillLink[] | null {
  const { segments, separators } = segmentsOf(main);
  if (segments.length < 2 || segments.length > mostThings) return null;
  const first = segments.map((segment) => complete(segment, extra, around, phrases));
  // "Window functions, indexes": what one thing is about is what the others are about.
  const within = aroundSkills(
    around,
    first.flatMap((one) => (one !== null && one.rank === 2 ? one.skill : [])),
  );
  const bests = segments.map(
    (segment, index) =>
      complete(segment, extra, within, phrases) ??
      first[index] ??
      shared(index, segments, extra, within, phrases),
  );
  const all: Fitting[] = [];
  for (const best of bests)
    if (best !== null && !all.some(({ skill }) => skill.id === best.skill.id)) all.push(best);
  const found = bests.includes(null)
    ? skillsOfMost(segments, bests, all, { extra, within, phrases, isPair: separators[0] === "and" })
    : all;
  const together =
    found.length > 1 &&
    !separators.every((kind) => kind === "or" || (kind === "slash" && areAlternatives(segments)));
  return found.length === 0 ? null : found.map((one) => link(one, "sure", together));
}

interface ListPlace {
  extra: readonly Word[];
  within: Surroundings;
  phrases: Phrases;
  /** Whether "and" joins the first two things, and no slash. */
  isPair: boolean;
}

/** More things than these are not one item. */
const mostThings = 8;

/**
 * The skills of at least half of the things, and of at least two: "localStorage, sessionStorage and cookies". A thing
 * that only adds to another's skill counts too: "literal types and type aliases". Empty unless all are of one field, and unless
 * no other thing is a name: "Redis, Memcached, Docker".
 */
function skillsOfMost(
  segments: readonly (readonly Word[])[],
  bests: readonly (Fitting | null)[],
  all: readonly Fitting[],
  { extra, within, phrases, isPair }: ListPlace,
): Fitting[] {
  const things = segments.map((words, index) => ({ words, best: bests[index] ?? null }));
  const said = things.filter(({ words }) =>
    words.some((word) => word.kind === "word" && !isSubject(word, phrases)),
  );
  const known = said.filter(
    ({ words, best }) => best !== null || addsToFound(words, all, extra, within, phrases),
  );
  const rest = said
    .filter((thing) => !known.includes(thing))
    .flatMap(({ words }) => words.filter(({ kind, weak }) => kind === "word" && !weak));
  const isMost = known.length > 1 && known.length * 3 >= said.length * 2;
  const isHalf = known.length > 1 && known.length * 2 >= said.length && !rest.some(isForeign);
  const isLed =
    isPair &&
    said.length === 2 &&
    known.length === 1 &&
    known[0] === said[0] &&
    all.every(isClear) &&
    !rest.some(isForeign);
  const isOneField = new Set(all.map(({ skill }) => skill.field)).size === 1;
  // "SQL basics (SELECT, JOIN)" is about what it lists.
  const listed = all.filter(({ skill }) => known.some(({ best }) => best?.skill === skill));
  return isOneField && (isMost || isHalf || isLed) ? listed : [];

  function isForeign({ concept, qualifies }: Word): boolean {
    return qualifies || (phrases.isPart(concept) && !all.some(({ skill }) => skill.also.has(concept)));
  }
}

/** True if several words say which skill is meant, at its place or anywhere: "Missing values and outliers". */
function isClear({ rank, longest }: Fitting): boolean {
  return rank >= 2 && longest > 1;
}

/** True if one of the skills found is about some of these words. */
function addsToFound(
  words: readonly Word[],
  found: readonly Fitting[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): boolean {
  return fittings(words, extra, around, phrases).some(
    ({ skill, rank }) => rank > 0 && found.some((one) => one.skill.id === skill.id),
  );
}

/** "Unit and integration tests", "testing unitario y de integración": a word of the next or previous thing belongs to both. */
function shared(
  index: number,
  segments: readonly (readonly Word[])[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): Fitting | null {
  const own = segments[index] ?? [];
  for (const other of [segments[index + 1], segments[index - 1], segments[0], segments.at(-1)])
    for (const word of other ?? []) {
      if (word.kind !== "word" || own.some(({ concept }) => concept === word.concept)) continue;
      const found = complete([...own, word], extra, around, phrases);
      if (found !== null && own.some((_, at) => found.named.has(at))) return found;
    }
  return null;
}

function areAlternatives(segments: readonly (readonly Word[])[]): boolean {
  const concepts = segments.map((words) =>
    words.filter(({ kind }) => kind === "word").map(({ concept }) => concept),
  );
  return kinds.some((kind) => concepts.every((some) => some.some((one) => kind.split(" ").includes(one))));
}

/** Indexes of the words that the linked skills cover. */
export function coverageOf(
  links: readonly SkillLink[],
  words: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): ReadonlySet<number> {
  const said = fittings(words, [], around, phrases).filter(({ skill }) =>
    links.some(({ id }) => id === skill.id),
  );
  return new Set(said.flatMap(({ covered }) => [...covered]));
}
