/** Parsing that ends: what nobody wrote by hand may cost a parser the square of its length, and is read in part only. */
import type { Input, Parser, PartialParse, Tree } from "@lezer/common";
import { makesSense } from "./makes-sense.ts";

/** Work on one file, in places of the parser's stacks. Half a megabyte of ordinary code needs up to a third of it. */
const mostWork = 100_000_000;

/** What each further reading of an ambiguous or broken text costs, in the same measure. */
const perReading = 200;

/**
 * What a parse may lose on tokens that it had to drop or invent, in the parser's own measure: 100 to 200 for each. A file
 * with two thousand of them is not in this language, and recovering from each costs far more than reading a token.
 */
const mostFaults = 2000 * 190;

/**
 * Entries of a stack, three for each level. Code that people write needs a tenth of it; where a stack is copied for each
 * further level, the cost grows with the square of its height.
 */
const tallest = 6000;

/**
 * Characters that are handed to the parser, which asks for a piece anew wherever it looks back over its edge. Ordinary
 * code is read fifty times at most when counted like this, and half a megabyte of it needs less than half.
 */
const mostRead = 60_000_000;
/** Short, so that little is counted that is not looked at. */
const piece = 128;

/**
 * The syntax tree of a text, or of its beginning when the rest would take too long. Counts work and not time, so that
 * a file reads the same on every machine. The tree of an empty text if the parser can make no sense of it.
 */
export function parseWithin(parser: Parser, text: string): Tree {
  const tree = readTree(parser, text);
  return makesSense(tree, text) ? tree : parser.parse("");
}

function readTree(parser: Parser, text: string): Tree {
  let read = 0;
  const input: Input = {
    length: text.length,
    lineChunks: false,
    chunk(from) {
      read += piece;
      return text.slice(from, from + piece);
    },
    read: (from, to) => text.slice(from, to),
  };
  const parse = parser.startParse(input);
  let work = 0;
  for (;;) {
    const tree = parse.advance();
    if (tree !== null) return tree;
    const { height, top, lost } = stateOf(parse);
    work += height;
    const tooMuch = work > mostWork || read > mostRead || top > tallest || lost > mostFaults;
    if (tooMuch && parse.stoppedAt === null) parse.stopAt(parse.parsedPos);
  }
}

/** What the last step of a parse worked on. */
interface ParseState {
  /** The heights of all its stacks, each of which it may have copied. */
  height: number;
  /** The height of the tallest. */
  top: number;
  /** What the best one has lost on errors. */
  lost: number;
}

/**
 * Lezer does not promise that its stacks can be seen. If they were hidden, only the characters would be counted, and the
 * tests of hostile text would fail.
 */
function stateOf(parse: PartialParse): ParseState {
  if (!("stacks" in parse) || !Array.isArray(parse.stacks)) return { height: 0, top: 0, lost: 0 };
  const stacks: readonly unknown[] = parse.stacks;
  const state: ParseState = {
    height: (stacks.length - 1) * perReading,
    top: 0,
    lost: Number.POSITIVE_INFINITY,
  };
  for (const one of stacks) {
    if (typeof one !== "object" || one === null) continue;
    if ("stack" in one && Array.isArray(one.stack)) {
      state.height += one.stack.length;
      state.top = Math.max(state.top, one.stack.length);
    }
    if ("score" in one && typeof one.score === "number") state.lost = Math.min(state.lost, -one.score);
  }
  return Number.isFinite(state.lost) ? state : { ...state, lost: 0 };
}
