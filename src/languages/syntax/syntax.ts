/** Syntax trees of every language in one shape, walked from the leaves to the root without recursion. */
import type { Tree } from "@lezer/common";
import { type AddFact, lineCounter, longestFact } from "../fact.ts";
import { type AddString, shortestString } from "./string-literals.ts";

/** A node without its comments, brackets, dots and errors. */
export interface Syntax {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly parent: Syntax | null;
  readonly children: readonly Syntax[];
  /** What the node stands for, once it was left; see `Meanings`. */
  meaning: string;
}

interface Growing extends Syntax {
  readonly parent: Growing | null;
  readonly children: Growing[];
}

const unsaid = new Set(["(", ")", "[", "]", "{", "}", ";", ":", "."]);

/**
 * Calls `leave` for each node after its children. Of the parent are then known the children up to this one, which is
 * its last.
 */
export function walk(tree: Tree, leave: (node: Syntax) => void): void {
  let current: Growing | null = null;
  tree.iterate({
    enter({ type, name, from, to }) {
      if (type.isError || type.isSkipped || unsaid.has(name)) return false;
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

/** The children, in groups that commas part. */
export function commaParts({ children }: Syntax): Syntax[][] {
  const parts: Syntax[][] = [[]];
  for (const child of children) {
    if (child.name === ",") parts.push([]);
    else parts.at(-1)?.push(child);
  }
  return parts.filter((part) => part.length > 0);
}

/** The file that is read, and where its facts go. */
export interface Source {
  /** Says a fact of the line on which the node begins, once a line. */
  says(fact: string, at: Syntax): void;
  /** The node's own text; no name is longer. */
  textOf(node: Syntax): string;
  slice(from: number, to: number): string;
  lineOf(offset: number): number;
  /** Hands on what stands in a literal. */
  hold(content: string, from: number): void;
}

/** @param onString is told what stands in the longer strings */
export function sourceOf(text: string, add: AddFact, onString: AddString | undefined): Source {
  const lineOf = lineCounter(text);
  const said = new Set<string>();
  return {
    says(fact, { from }) {
      const line = lineOf(from);
      // A name in quotes may hold anything.
      const told = fact.slice(0, longestFact).replace(/[\r\n]+/g, " ");
      const key = `${line} ${told}`;
      if (said.has(key)) return;
      said.add(key);
      add(told, line);
    },
    textOf: ({ from, to }) => text.slice(from, Math.min(to, from + longestFact)),
    slice: (from, to) => text.slice(from, to),
    lineOf,
    hold(content, from) {
      if (content.length >= shortestString) onString?.(content, lineOf(from));
    },
  };
}
