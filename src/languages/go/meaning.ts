/** Resolves an expression or a type in Go. */
import type { GoFile } from "./file.ts";
import { calledOf, memberOf, nothing } from "../syntax/meanings.ts";
import { withoutEscapes } from "../syntax/string-literals.ts";
import type { Syntax } from "../syntax/syntax.ts";

/** Nodes that stand for their first child, or for their last. */
const likeFirst = new Set([
  "ParameterizedExpr",
  "ParameterizedType",
  "SliceExpr",
  "TypedLiteral",
  "Conversion",
]);
const likeLast = new Set(["PointerType", "ParenthesizedType", "ParenthesizedExpr", "TypeAssertion"]);

/** @param node one whose children have their meanings */
export function meaningOf(node: Syntax, file: GoFile): string {
  const { children } = node;
  const first = meaning(operandOf(children[0]));
  const last = meaning(children.at(-1));
  switch (node.name) {
    case "VariableName":
      return file.names.of(file.textOf(node));
    case "TypeName":
      return file.textOf(node);
    case "QualifiedType":
      return children.length < 2 ? first : memberOf(first, last);
    case "SelectorExpr":
      return file.names.of(chainOf(node, file));
    case "SliceType":
    case "ArrayType":
      return manyOf("[]", last);
    case "MapType":
      return manyOf("map[]", last);
    case "CallExpr":
      return meaningOfCall(node);
    case "IndexExpr":
      return elementIn(first);
    case "UnaryExp":
      return ["&", "*"].includes(file.textOf(node).charAt(0)) ? last : nothing;
    default:
      if (likeFirst.has(node.name)) return first;
      return likeLast.has(node.name) ? last : nothing;
  }
}

/**
 * What a member is asked of: the parser takes `a == b.c` for `(a == b).c` and `!a.b` for `(!a).b`, which Go does not.
 * Who wants that writes parentheses, and these are left alone.
 */
export function operandOf(node: Syntax | undefined): Syntax | undefined {
  let operand = node;
  while (operand?.name === "BinaryExp" || operand?.name === "UnaryExp") operand = operand.children.at(-1);
  return operand;
}

const accesses = new Set(["SelectorExpr", "CallExpr", "IndexExpr", "SliceExpr", "TypeAssertion"]);

/** What an expression gives a name; nothing for sums and comparisons, whose last operand the parser takes for all. */
export function valueOf(node: Syntax): string {
  let start: Syntax | undefined = node;
  while (start !== undefined && accesses.has(start.name)) [start] = start.children;
  const isSum = start?.name === "BinaryExp" || (start?.name === "UnaryExp" && start.meaning === nothing);
  return isSum ? nothing : meaning(node);
}

function meaning(node: Syntax | undefined): string {
  return node?.meaning || nothing;
}

/** The member as it is addressed, whatever was assigned to it. */
export function chainOf({ children }: Syntax, file: GoFile): string {
  const object = meaning(operandOf(children[0]));
  const field = children[1];
  return field === undefined ? object : memberOf(object, file.textOf(field));
}

/** `new(T)` and `make(T)` give what they are given the type of. */
function meaningOfCall({ children }: Syntax): string {
  const callee = operandOf(children[0]);
  const list = children[1];
  if (callee === undefined) return nothing;
  const isBuiltin = callee.name === "make" || callee.name === "new" || callee.meaning === "new";
  return isBuiltin ? meaning(list?.children[0]) : calledOf(meaning(callee));
}

function manyOf(form: string, element: string): string {
  return element === nothing ? nothing : `${form}${element}`.slice(0, longestType);
}
const longestType = 160;

/** One of the values of a slice or a map. */
export function elementIn(many: string): string {
  const form = /^(?:map)?\[\]/.exec(many)?.[0];
  if (form !== undefined) return many.slice(form.length);
  return many === nothing ? nothing : `${many}[]`.slice(0, longestType);
}

/** The text between the quotes. Nothing is escaped between backquotes. */
export function contentOf({ from, to }: Syntax, { slice }: GoFile): string {
  const whole = slice(from, to);
  const quote = whole.charAt(0);
  const end = whole.length > 1 && whole.endsWith(quote) ? -1 : whole.length;
  const content = whole.slice(1, end);
  return quote === "`" ? content : withoutEscapes(content);
}
