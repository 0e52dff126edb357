/**
 * What a file shows, as short lines of text: `python call fastapi.FastAPI`, `sql join`, `docker FROM python:3.12`,
 * `dependency pypi:alembic`. Readers write facts, skills name them, and neither knows the other.
 */

/** A fact and the line of the file that shows it, counted from 1. */
export interface Fact {
  text: string;
  line: number;
}

/** Takes one fact. */
export type AddFact = (text: string, line: number) => void;

/**
 * Reads one kind of file. Never throws because of the file's content: a malformed file has the facts that can be read.
 * Comments have no facts, and strings only those that the reader documents.
 */
export type FactReader = (text: string, add: AddFact) => void;

/** Facts are cut at this length: a longer one is not a name. Keeps the matching of patterns linear. */
export const longestFact = 160;

/** The facts of a text. */
export function factsOf(reader: FactReader, text: string): Fact[] {
  const facts: Fact[] = [];
  reader(text, (fact, line) => facts.push({ text: fact.slice(0, longestFact), line }));
  return facts;
}

/** @returns a function from an offset into the text to its line, counted from 1 */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
