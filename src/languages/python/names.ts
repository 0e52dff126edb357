/**
 * What names in a Python file stand for: `pd.read_csv` is `pandas.read_csv`, and after `app = FastAPI()`, `app.get` is
 * `fastapi.FastAPI().get`. One table for the whole file, filled in the order of reading: the last assignment stands.
 */
import type { SyntaxNode } from "@lezer/common";

/** Links of a chain that are followed; what is longer says nothing more. */
const longestChain = 12;
const longestName = 160;

/** Wrappers whose first argument is the type that is meant. */
const wrappers = new Set([
  "typing.Annotated",
  "typing.Optional",
  "typing_extensions.Annotated",
  "Annotated",
  "Optional",
]);

export interface Names {
  /** Says what a name stands for from here on. */
  bind(name: string, meaning: string): void;
  /** True for names that an import made, and for what was assigned from them. */
  isBound(name: string): boolean;
  /** The resolved name of an expression; "*" for what has none. */
  of(node: SyntaxNode | null): string;
  /** The beginning of the node's own text. */
  text(node: SyntaxNode): string;
  /** All of it. */
  whole(node: SyntaxNode): string;
}

/** @param source the file's text */
export function createNames(source: string): Names {
  const meanings = new Map<string, string>();
  const text = (node: SyntaxNode): string =>
    source.slice(node.from, Math.min(node.to, node.from + longestName));
  const meaning = (name: string): string => meanings.get(name) ?? name;

  function of(node: SyntaxNode | null, left = longestChain): string {
    if (node === null || left === 0) return "*";
    if (node.name === "VariableName" || node.name === "self") return meaning(text(node));
    if (node.name === "CallExpression") return `${of(node.firstChild, left - 1)}()`;
    if (node.name === "AwaitExpression" || node.name === "ParenthesizedExpression")
      return of(node.firstChild?.nextSibling ?? null, left - 1);
    if (node.name === "MemberExpression") return ofMember(node, left);
    if (node.name === "String" || node.name === "FormatString" || node.name === "ContinuedString")
      return "str";
    // Session | None
    if (node.name === "BinaryExpression") return of(node.firstChild, left - 1);
    return "*";
  }

  function ofMember(node: SyntaxNode, left: number): string {
    const object = of(node.firstChild, left - 1);
    const last = node.lastChild;
    if (last?.name === "PropertyName") return meaning(`${object}.${text(last)}`).slice(0, longestName);
    const inner = node.firstChild?.nextSibling?.nextSibling ?? null;
    return wrappers.has(object) ? of(inner, left - 1) : `${object}[]`;
  }

  return {
    bind: (name, value) => void meanings.set(name, value.slice(0, longestName)),
    isBound: (name) => meanings.has(name),
    of: (node) => of(node),
    text,
    whole: ({ from, to }) => source.slice(from, to),
  };
}
