/** Resolves an expression in JavaScript: `express.Router()`, `process.env.PORT`, or nothing if it has no name. */
import type { JavascriptFile } from "./file.ts";
import { contentOf } from "./literal.ts";
import { calledOf, elementOf, memberOf, nothing } from "../syntax/meanings.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** @param node one whose children have their meanings */
export function meaningOf(node: Syntax, file: JavascriptFile): string {
  return meanings[node.name]?.(node, file) ?? nothing;
}

const meaningOfFirst = ({ children }: Syntax): string => meaning(children[0]);
const meaningOfLast = ({ children }: Syntax): string => meaning(children.at(-1));
const boundName = (node: Syntax, file: JavascriptFile): string => file.names.of(file.textOf(node));
const ownText = (node: Syntax, file: JavascriptFile): string => file.textOf(node);

/** By the name of the node. Nodes that are not here stand for nothing. */
const meanings: Readonly<Record<string, (node: Syntax, file: JavascriptFile) => string>> = {
  VariableName: boundName,
  JSXIdentifier: boundName,
  TypeName: boundName,
  this: ({ name }) => name,
  super: ({ name }) => name,
  JSXBuiltin: ownText,
  JSXNamespacedName: ownText,
  ImportMeta: () => "import.meta",
  MemberExpression: meaningOfMember,
  JSXMemberExpression: meaningOfPath,
  IndexedType: meaningOfPath,
  CallExpression: (node, file) =>
    requiredBy(node, file) ?? calledOf(injectedBy(node) ?? meaningOfFirst(node)),
  DynamicImport: (node, file) => importedBy(node, file) ?? nothing,
  TaggedTemplateExpression: (node) => calledOf(meaningOfFirst(node)),
  NewExpression: ({ children }) => calledOf(meaning(children[1])),
  PostfixExpression: (node) => (node.children[1]?.name === "LogicOp" ? meaningOfFirst(node) : nothing),
  BinaryExpression: meaningOfBinary,
  InstantiationExpression: meaningOfFirst,
  ParameterizedType: meaningOfFirst,
  AwaitExpression: meaningOfLast,
  ParenthesizedExpression: meaningOfLast,
  SequenceExpression: meaningOfLast,
  AssignmentExpression: meaningOfLast,
  PrefixCast: meaningOfLast,
  Decorator: meaningOfLast,
  TypeAnnotation: meaningOfLast,
};

/** `<Menu.Item>`, `Props["name"]`. */
function meaningOfPath({ children }: Syntax, file: JavascriptFile): string {
  return children
    .slice(1)
    .reduce((object, { from, to }) => memberOf(object, file.slice(from, to)), meaning(children[0]));
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

/** The name of a property after a dot, in brackets or in an object; null if it is computed. */
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

/** The class that Angular's `inject(Service)` returns an object of; null for any other call. */
function injectedBy({ children }: Syntax): string | null {
  const [callee, list] = children;
  if (callee?.meaning !== "@angular/core.inject" || list?.name !== "ArgList") return null;
  const token = meaning(list.children[0]);
  return token === nothing ? null : token;
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
