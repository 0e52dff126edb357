/** Links some words to the skills that cover them. */
import { kinds } from "../skills/words/glossary-subjects.ts";
import { type Fitting, fittingSkills, isSubject } from "./fitting-skills.ts";
import { aroundSkills, type Surroundings } from "./item-subject.ts";
import type { Word } from "./item-words.ts";
import type { Phrases } from "./skill-phrases.ts";

export interface SkillLink {
  id: string;
  /** Sure links are written, likely ones are proposed. */
  strength: "sure" | "likely";
  /** True if the item names several things, so that all sure links must be shown and not just one. */
  together: boolean;
}

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
  const [main, extra] = saysMore ? [head, aside] : [[...head, comma, ...aside], []];
  return (
    oneSkill(main, extra, around, phrases) ??
    severalSkills(main, extra, around, phrases) ??
    partly(main, extra, around, phrases)
  );
}

const comma: Word = {
  concept: ",",
  kind: "and",
  known: false,
  complement: false,
  qualifies: false,
  languages: [],
  topics: [],
};

function fittings(
  main: readonly Word[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): Fitting[] {
  const required = indexesOf(main, (word) => word.kind === "word");
  return fittingSkills([...main, ...extra], required, aloneIn(main), around, phrases);
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

function link({ skill }: Fitting, strength: SkillLink["strength"], together = false): SkillLink {
  return { id: skill.id, strength, together };
}

/** Each of the things that are named has its own skill; null otherwise. */
function severalSkills(
  main: readonly Word[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): SkillLink[] | null {
  const { segments, separators } = segmentsOf(main);
  if (segments.length < 2 || segments.length > 5) return null;
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
  const found = bests.includes(null) ? skillsOfMost(segments, bests, all, { extra, within, phrases }) : all;
  const together =
    found.length > 1 &&
    !separators.every((kind) => kind === "or" || (kind === "slash" && areAlternatives(segments)));
  return found.length === 0 ? null : found.map((one) => link(one, "sure", together));
}

/**
 * The skills of at least two thirds of the things, and of at least two: "localStorage, sessionStorage and cookies". A thing
 * that only adds to another's skill counts too: "literal types and type aliases". Empty unless all are of one field.
 */
function skillsOfMost(
  segments: readonly (readonly Word[])[],
  bests: readonly (Fitting | null)[],
  all: readonly Fitting[],
  { extra, within, phrases }: { extra: readonly Word[]; within: Surroundings; phrases: Phrases },
): Fitting[] {
  const things = segments.map((words, index) => ({ words, best: bests[index] ?? null }));
  const said = things.filter(({ words }) =>
    words.some((word) => word.kind === "word" && !isSubject(word, phrases)),
  );
  const known = said.filter(
    ({ words, best }) => best !== null || addsToFound(words, all, extra, within, phrases),
  );
  const isMost = known.length > 1 && known.length * 3 >= said.length * 2;
  return isMost && new Set(all.map(({ skill }) => skill.field)).size === 1 ? [...all] : [];
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

function complete(
  words: readonly Word[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): Fitting | null {
  const [best] = fittings(words, extra, around, phrases);
  return best !== undefined && best.uncovered.length === 0 && best.rank > 0 ? best : null;
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

/** How many words of a complement may be unknown. */
const longestComplement = 4;

/** A skill that covers a part: sure if the rest only says what it is done for. */
function partly(
  main: readonly Word[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): SkillLink[] {
  const all = fittings(main, extra, around, phrases);
  const [best] = all.toSorted((a, b) => Number(inHead(b, main)) - Number(inHead(a, main)));
  if (best === undefined || !inHead(best, main)) return [];
  const required = indexesOf(main, (word) => word.kind === "word").length;
  const served = all.find((one) => one.rank > 0 && inHead(one, main) && isComplement(one, main, phrases));
  if (served !== undefined) return [link(served, "sure")];
  return best.uncovered.length * 2 <= required || (best.rank >= 2 && required <= 4)
    ? [link(best, "likely")]
    : [];
}

function inHead({ named }: Fitting, main: readonly Word[]): boolean {
  return [...named].some((index) => index < main.length);
}

function isComplement({ uncovered, named }: Fitting, main: readonly Word[], phrases: Phrases): boolean {
  const [first = 0] = uncovered;
  const last = Math.max(...[...named].filter((index) => index < first));
  return (
    uncovered.length > 0 &&
    uncovered.length <= longestComplement &&
    last >= 0 &&
    ![...named].some((index) => index > first && index < main.length) &&
    main.slice(last + 1, first).some(({ complement }) => complement) &&
    !uncovered.some(
      (index) => phrases.mayBeName(main[index]?.concept ?? "") || main[index]?.qualifies === true,
    )
  );
}

function indexesOf(words: readonly Word[], is: (word: Word) => boolean): number[] {
  return words.flatMap((word, index) => (is(word) ? [index] : []));
}

function segmentsOf(words: readonly Word[]): { segments: Word[][]; separators: Word["kind"][] } {
  const segments: Word[][] = [[]];
  const separators: Word["kind"][] = [];
  for (const word of words) {
    if (word.kind === "word" || word.kind === "filler") segments.at(-1)?.push(word);
    else if (segments.at(-1)?.some(({ kind }) => kind === "word") === true) {
      segments.push([]);
      separators.push(word.kind);
    }
  }
  const full = segments.filter((segment) => segment.some(({ kind }) => kind === "word"));
  return { segments: full, separators: separators.slice(0, Math.max(0, full.length - 1)) };
}

/** Indexes of words that are a thing of their own. */
function aloneIn(words: readonly Word[]): Set<number> {
  const alone = new Set<number>();
  let run: number[] = [];
  let cuts = 0;
  for (const [index, word] of [...words, comma].entries()) {
    if (word.kind === "word") run.push(index);
    else if (word.kind !== "filler") {
      const [only] = run;
      if (run.length === 1 && only !== undefined) alone.add(only);
      run = [];
      if (index < words.length) cuts++;
    }
  }
  return cuts === 0 ? new Set() : alone;
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
