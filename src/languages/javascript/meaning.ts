/** What an expression of JavaScript stands for: `express.Router()`, `process.env.PORT`, or nothing that has a name. */
import type { JavascriptFile } from "./file.ts";
import { contentOf } from "./literal.ts";
import { calledOf, elementOf, memberOf, nothing } from "../syntax/meanings.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** Nodes that stand for their first child, or for their last. */
const likeFirst = new Set(["InstantiationExpression", "ParameterizedType"]);
const likeLast = new Set([
  "AwaitExpression",
  "ParenthesizedExpression",
  "SequenceExpression",
  "AssignmentExpression",
  "PrefixCast",
  "Decorator",
  "TypeAnnotation",
]);

/** @param node one whose children have their meanings */
export function meaningOf(node: Syntax, file: JavascriptFile): string {
  const first = node.children[0];
  switch (node.name) {
    case "VariableName":
    case "JSXIdentifier":
    case "TypeName":
      return file.names.of(file.textOf(node));
    case "this":
    case "super":
      return node.name;
    case "JSXBuiltin":
    case "JSXNamespacedName":
      return file.textOf(node);
    case "ImportMeta":
      return "import.meta";
    case "MemberExpression":
      return meaningOfMember(node, file);
    case "JSXMemberExpression":
    case "IndexedType":
      return node.children
        .slice(1)
        .reduce((object, { from, to }) => memberOf(object, file.slice(from, to)), meaning(first));
    case "CallExpression":
      return requiredBy(node, file) ?? calledOf(meaning(first));
    case "DynamicImport":
      return importedBy(node, file) ?? nothing;
    case "TaggedTemplateExpression":
      return calledOf(meaning(first));
    case "NewExpression":
      return calledOf(meaning(node.children[1]));
    case "PostfixExpression":
      return node.children[1]?.name === "LogicOp" ? meaning(first) : nothing;
    case "BinaryExpression":
      return meaningOfBinary(node, file);
    default:
      if (likeFirst.has(node.name)) return meaning(first);
      return likeLast.has(node.name) ? meaning(node.children.at(-1)) : nothing;
  }
}

function meaning(node: Syntax | undefined): string {
  return node?.meaning || nothing;
}

function meaningOfMember(node: Syntax, file: JavascriptFile): string {
  const chain = chainOf(node, file);
  return chain.startsWith("module.") || chain.startsWith("exports.") ? chain : file.names.of(chain);
}

/** The member as it is addressed, whatever was assigned to it. */
export function chainOf({ children }: Syntax, file: JavascriptFile): string {
  const [object] = children;
  const key = children.at(-1);
  if (object === undefined || key === undefined || key === object) return meaning(object);
  const name = keyOf(key, file);
  if (name === null) return elementOf(meaning(object));
  // What a module gives by default is what `import x from` and `require` name.
  return name === "default" && file.modules.has(object.meaning)
    ? object.meaning
    : memberOf(meaning(object), name);
}

/** The name of a property, whether it stands after a dot, in brackets or in an object; null for one that is reckoned. */
export function keyOf(key: Syntax, file: JavascriptFile): string | null {
  if (key.name === "String") return contentOf(key, file);
  const named = [
    "PropertyName",
    "PrivatePropertyName",
    "PropertyDefinition",
    "VariableDefinition",
    "PrivatePropertyDefinition",
  ];
  return named.includes(key.name) ? file.textOf(key) : null;
}

/** `x as T` is x; `a ?? b` is b, since a is mostly what may not be there. */
function meaningOfBinary({ children }: Syntax, { textOf }: JavascriptFile): string {
  const [left, operator, right] = children;
  if (operator?.name === "as" || operator?.name === "satisfies") return meaning(left);
  if (operator?.name !== "LogicOp") return nothing;
  return textOf(operator) !== "&&" && meaning(right) === nothing ? meaning(left) : meaning(right);
}

/** `require`, or what modules make of it for themselves. */
const loader = /^require$|^(?:node:)?module\.createRequire\(\)$/;

/** The module of `require("x")`; null for any other call. */
export function requiredBy({ children }: Syntax, file: JavascriptFile): string | null {
  const [callee, list] = children;
  if (callee?.name !== "VariableName" || !loader.test(callee.meaning) || list?.name !== "ArgList")
    return null;
  return moduleOf(list.children[0], file);
}

/** The module of `import("x")`; null where it is reckoned. */
function importedBy(node: Syntax, file: JavascriptFile): string | null {
  return moduleOf(childOf(node, "String"), file);
}

function moduleOf(node: Syntax | undefined, file: JavascriptFile): string | null {
  if (node?.name !== "String") return null;
  const name = contentOf(node, file);
  file.modules.add(name);
  return name;
}
