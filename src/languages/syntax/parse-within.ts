/** Parsing that ends: what nobody wrote by hand may cost a parser the square of its length, and is read in part only. */
import type { Input, Parser, PartialParse, Tree } from "@lezer/common";
import { makesSense } from "./makes-sense.ts";

/** Work on one file, in places of the parser's stacks. Half a megabyte of ordinary code needs up to a third of it. */
const mostWork = 100_000_000;

/** What each further reading of an ambiguous or broken text costs, in the same measure. */
const perReading = 200;

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
    work += workOf(parse);
    const tooMuch = work > mostWork || read > mostRead;
    if (tooMuch && parse.stoppedAt === null) parse.stopAt(parse.parsedPos);
  }
}

/**
 * The height of the stacks that the last step worked on, each of which it may have copied. Lezer does not promise that
 * they can be seen; were they hidden, only the readings would be counted, and the tests of deep nesting would tell.
 */
function workOf(parse: PartialParse): number {
  if (!("stacks" in parse) || !Array.isArray(parse.stacks)) return 0;
  const stacks: readonly unknown[] = parse.stacks;
  let work = (stacks.length - 1) * perReading;
  for (const one of stacks)
    if (typeof one === "object" && one !== null && "stack" in one && Array.isArray(one.stack))
      work += one.stack.length;
  return work;
}
