/** Marks the values that syntax mistakes make unreadable, so that they are not reported as missing or wrong. */
import type { Node } from "jsonc-parser";
import type { WrongPlaces } from "./partial-value.ts";
import type { JsonPath } from "./roadmap.ts";
import type { SyntaxMistake, SyntaxReading } from "./syntax.ts";

/** Mistakes after which the parser has lost nothing. */
const harmless = new Set(["CommaExpected", "InvalidCommentToken"]);

/** @param text that `root` was parsed from */
export function markUnreadable(
  text: string,
  root: Node,
  { mistakes, end }: SyntaxReading,
  wrong: WrongPlaces,
): void {
  const visit = (node: Node, at: JsonPath, inside: readonly SyntaxMistake[]): void => {
    const within = inside.filter(({ offset }) => offset > node.offset && offset <= endOf(node));
    if (inside.some(({ offset }) => offset === node.offset) && node.type === "string") wrong.add(at);
    const children = childrenOf(node, at, wrong);
    for (const { value, at: below } of children) visit(value, below, within);
    const direct = within.filter(
      ({ offset }) => !children.some(({ value }) => offset > value.offset && offset <= endOf(value)),
    );
    const loses = direct.some(
      ({ what, offset }) =>
        !harmless.has(what) && !/:\s*$/.test(text.slice(Math.max(0, offset - 100), offset)),
    );
    if (node.type === "object" && (loses || (node.offset < end && end <= endOf(node))))
      wrong.addIncomplete(at);
  };
  visit(root, [], mistakes);
}

/** Values with their paths; keys without a value are marked. */
function childrenOf(node: Node, at: JsonPath, wrong: WrongPlaces): { value: Node; at: JsonPath }[] {
  const children = node.children ?? [];
  if (node.type === "array") return children.map((value, index) => ({ value, at: [...at, index] }));
  return children.flatMap((property) => {
    const [name, value] = property.children ?? [];
    const below = [...at, String(name?.value)];
    if (value) return [{ value, at: below }];
    wrong.add(below);
    return [];
  });
}

/** Infinity for what has no closing bracket. */
function endOf({ offset, length }: Node): number {
  return length < 0 ? Infinity : offset + length;
}
