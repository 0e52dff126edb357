/**
 * What names in a Python file stand for: `pd.read_csv` is `pandas.read_csv`, and after `app = FastAPI()`, `app.get` is
 * `fastapi.FastAPI().get`. One table for the whole file, filled in the order of reading: the last assignment counts, but what
 * a function binds anew means the same as before where it ends.
 */
import type { SyntaxNode } from "@lezer/common";

/** Links of a chain such as `a.b().c` that are followed. */
const longestChain = 12;
const longestName = 160;

const stringNodes = new Set(["String", "FormatString", "ContinuedString"]);

/** Types whose first argument is the type that is meant. */
const typeWrappers = new Set([
  "typing.Annotated",
  "typing.Optional",
  "typing_extensions.Annotated",
  "Annotated",
  "Optional",
]);

export interface Names {
  /** Sets what a name means from here on. */
  bind(name: string, meaning: string): void;
  /** Begins and ends the body of a function. */
  enter(): void;
  leave(): void;
  /** True for a name that was imported, or assigned from what was. */
  isBound(name: string): boolean;
  /** The resolved name of an expression; "*" when it has none. */
  of(node: SyntaxNode | null): string;
  /** The node's text, cut at 160 characters. */
  text(node: SyntaxNode): string;
  /** The node's whole text. */
  whole(node: SyntaxNode): string;
}

/** @param source the file's text */
export function createNames(source: string): Names {
  const meanings = new Map<string, string>();
  /** For each function around, what the names that it binds meant before. */
  const hidden: Map<string, string>[] = [];
  const text = (node: SyntaxNode): string =>
    source.slice(node.from, Math.min(node.to, node.from + longestName));
  const meaning = (name: string): string => meanings.get(name) ?? name;

  /** @param links of the chain that may still be followed */
  function of(node: SyntaxNode | null, links = longestChain): string {
    if (node === null || links === 0) return "*";
    switch (node.name) {
      case "VariableName":
      case "self":
        return meaning(text(node));
      case "CallExpression":
        return `${of(node.firstChild, links - 1)}()`;
      case "MemberExpression":
        return ofMember(node, links);
      case "AwaitExpression":
      case "ParenthesizedExpression":
        return of(node.firstChild?.nextSibling ?? null, links - 1);
      case "BinaryExpression":
        // Session | None
        return of(node.firstChild, links - 1);
      default:
        return stringNodes.has(node.name) ? "str" : "*";
    }
  }

  /** `a.b` or `a[b]`. */
  function ofMember(node: SyntaxNode, links: number): string {
    const object = of(node.firstChild, links - 1);
    const last = node.lastChild;
    if (last?.name === "PropertyName") return meaning(`${object}.${text(last)}`).slice(0, longestName);
    const index = node.firstChild?.nextSibling?.nextSibling ?? null;
    return typeWrappers.has(object) ? of(index, links - 1) : `${object}[]`;
  }

  return {
    bind(name, value) {
      const before = meanings.get(name);
      const inFunction = hidden.at(-1);
      if (before !== undefined && !name.includes(".") && inFunction?.has(name) === false)
        inFunction.set(name, before);
      meanings.set(name, value.slice(0, longestName));
    },
    enter: () => void hidden.push(new Map()),
    leave() {
      for (const [name, before] of hidden.pop() ?? []) meanings.set(name, before);
    },
    isBound: (name) => meanings.has(name),
    of: (node) => of(node),
    text,
    whole: ({ from, to }) => source.slice(from, to),
  };
}
