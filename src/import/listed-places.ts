/** Lists of places or purposes, which are not what the item is about: "Signals in forms, router, HTTP". */
import { complete } from "./covering-skills.ts";
import { isSubject } from "./fitting-skills.ts";
import type { Surroundings } from "./item-subject.ts";
import { comma, segmentsOf } from "./item-things.ts";
import type { Word } from "./item-words.ts";
import type { Phrases } from "./skill-phrases.ts";

/** Words before such a list. */
const openings: ReadonlySet<string> = new Set("in for em en para across".split(" "));

/**
 * The words without such a list: "Signals". What follows the opening must be a skill of its own, and the list the end of the item.
 */
export function withoutPlaces(
  main: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): readonly Word[] {
  const { segments, separators } = segmentsOf(main);
  if (segments.length < 2 || separators.includes("break")) return main;
  const isOne = (words: readonly Word[]): boolean => complete(words, [], around, phrases) !== null;
  const first = segments.findIndex((words) => openingOf(words) > 0);
  const opened = segments[first] ?? [];
  const rest = segments.slice(first + 1);
  if (first === -1 || rest.length === 0 || rest.some((words) => !isShort(words))) return main;
  const before = opened.slice(0, openingOf(opened));
  const place = opened.slice(openingOf(opened) + 1);
  if (place.some((word) => isSubject(word, phrases)) || !isOne(before) || !isOne(place)) return main;
  return [...segments.slice(0, first).flatMap((words) => [...words, comma]), ...before];
}

function openingOf(words: readonly Word[]): number {
  return words.findIndex(({ kind, concept }) => kind === "filler" && openings.has(concept));
}

/** True for one or two words, which are a place and not another thing to do. */
function isShort(words: readonly Word[]): boolean {
  return words.length <= 2 && !words.some(({ complement }) => complement);
}
