/** setup.py: `dependency pypi:NAME`. */
import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";
import { type FactReader, lineCounter } from "../fact.ts";
import { parseWithin } from "../syntax/parse-within.ts";
import { argumentsOf } from "./arguments.ts";
import { createNames } from "./names.ts";
import { requirementAdder } from "./pypi.ts";
import { contentOf } from "./string.ts";

const lists = new Set(["install_requires", "extras_require", "tests_require"]);

/** Nodes whose parts are requirements if they are. A call may be about anything, such as the name of a file. */
const containers = new Set([
  "ArrayExpression",
  "TupleExpression",
  "ParenthesizedExpression",
  "DictionaryExpression",
  "BinaryExpression",
]);

/** Lists in lists, and names that stand for them. */
const deepest = 8;

/** The packages that `setup()` is given as literals, or as names of literals of the same file, each at its own line. */
export const setupPyReader: FactReader = (text, add) => {
  const addRequirement = requirementAdder(add);
  const lineOf = lineCounter(text);
  const names = createNames(text);
  const assigned = new Map<string, SyntaxNode>();
  const given: SyntaxNode[] = [];
  parseWithin(parser, text).iterate({
    enter({ name, node }) {
      if (name === "AssignStatement") {
        const target = node.firstChild;
        if (target?.name === "VariableName" && node.lastChild !== null)
          assigned.set(names.text(target), node.lastChild);
      }
      if (name === "CallExpression" && isSetup(node)) {
        const list = node.getChild("ArgList");
        if (list === null) return;
        for (const { key, value } of argumentsOf(list, names))
          if (key !== null && lists.has(key)) given.push(value);
      }
    },
  });
  for (const node of given) read(node, deepest);

  function isSetup({ firstChild: called }: SyntaxNode): boolean {
    return called !== null && /(?:^|\.)setup$/.test(names.text(called));
  }

  function read(node: SyntaxNode, depth: number): void {
    // A string before a colon is the name of an extra.
    if (node.name === "String" && node.nextSibling?.name !== ":")
      addRequirement(contentOf(node, names), lineOf(node.from));
    const known = node.name === "VariableName" ? assigned.get(names.text(node)) : undefined;
    if (depth === 0) return;
    if (known !== undefined) read(known, depth - 1);
    if (!containers.has(node.name)) return;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) read(child, depth - 1);
  }
};
