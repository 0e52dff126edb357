/** Syntax trees of every language in one shape, walked from the leaves to the root without recursion. */
import type { Tree } from "@lezer/common";
import { type AddFact, lineCounter, longestFact } from "../fact.ts";
import type { AddString, Literal } from "./string-literals.ts";

/** A node without its comments, brackets, dots and errors. */
export interface Syntax {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly parent: Syntax | null;
  readonly children: readonly Syntax[];
  /** What the node means; set after its children are read. See `Meanings`. */
  meaning: string;
}

interface Growing extends Syntax {
  readonly parent: Growing | null;
  readonly children: Growing[];
}

const ignored = new Set(["(", ")", "[", "]", "{", "}", ";", ":", "."]);

/**
 * Calls `leave` for each node after its children. At that time its parent has only the children up to this one.
 */
export function walk(tree: Tree, leave: (node: Syntax) => void): void {
  let current: Growing | null = null;
  tree.iterate({
    enter({ type, name, from, to }) {
      if (type.isError || type.isSkipped || ignored.has(name)) return false;
      const node: Growing = { name, from, to, parent: current, children: [], meaning: "" };
      current?.children.push(node);
      current = node;
      return true;
    },
    leave() {
      if (current === null) return;
      leave(current);
      current = current.parent;
    },
  });
}

/** The first child of that name. */
export function childOf(node: Syntax, name: string): Syntax | undefined {
  return node.children.find((child) => child.name === name);
}

/** The children between commas. */
export function commaParts({ children }: Syntax): Syntax[][] {
  const parts: Syntax[][] = [[]];
  for (const child of children) {
    if (child.name === ",") parts.push([]);
    else parts.at(-1)?.push(child);
  }
  return parts.filter((part) => part.length > 0);
}

/** The file that is read, and where its facts go to. */
export interface Source {
  /** Adds a fact for the line on which the node starts, once for each line. */
  fact(text: string, at: Syntax): void;
  /** The node's text, cut at the length of the longest fact. */
  textOf(node: Syntax): string;
  slice(from: number, to: number): string;
  lineOf(offset: number): number;
  /** Passes on the content of a string literal. @param from where the content starts */
  string(content: string, from: number, literal: Literal): void;
}

/** @param onString called for each string literal that is passed on */
export function sourceOf(text: string, add: AddFact, onString: AddString | undefined): Source {
  const lineOf = lineCounter(text);
  const known = new Set<string>();
  return {
    fact(fact, { from }) {
      const line = lineOf(from);
      // A name in quotes can hold line breaks.
      const oneLine = fact.slice(0, longestFact).replace(/[\r\n]+/g, " ");
      const key = `${line} ${oneLine}`;
      if (known.has(key)) return;
      known.add(key);
      add(oneLine, line);
    },
    textOf: ({ from, to }) => text.slice(from, Math.min(to, from + longestFact)),
    slice: (from, to) => text.slice(from, to),
    lineOf,
    string(content, from, literal) {
      onString?.(content, lineOf(from), literal);
    },
  };
}
