/** Declarations and assignments: they bind a name to a value. */
import type { JavascriptFile } from "./file.ts";
import { chainOf, keyOf } from "./meaning.ts";
import { calledOf, elementOf, memberOf, nothing } from "../syntax/meanings.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** Looks whether the node is a value that its parent gives to a name. */
export function readBinding(node: Syntax, file: JavascriptFile): void {
  const { parent } = node;
  if (node.name === "AssignmentExpression") return readAssignment(node, file);
  if (node.name === "PropertyDeclaration") return readTypedProperty(node, file);
  if (parent?.name === "ParamList" && node.name === "TypeAnnotation")
    return readParameter(node, parent, file);
  if (parent === null || parent.children.at(-2)?.name !== "Equals") return;
  if (parent.name === "VariableDeclaration") {
    // A type may come between the pattern and the sign.
    const target = parent.children.findLast((child) => child !== node && patterns.has(child.name));
    if (target !== undefined) bindPattern(target, node, file);
  }
  if (parent.name === "PropertyDeclaration") bindProperty(parent, node.meaning, file);
}

const patterns = new Set(["VariableDefinition", "VariableName", "ObjectPattern", "ArrayPattern"]);

/** `a = x`, `this.a = x`, `{ a } = x`, `a ??= x`. */
function readAssignment({ children }: Syntax, file: JavascriptFile): void {
  const [target, operator, value] = children;
  if (target === undefined || operator === undefined || value === undefined) return;
  if (operator.name !== "Equals" && !["??=", "||="].includes(file.textOf(operator))) return;
  if (patterns.has(target.name)) bindPattern(target, value, file);
  else if (target.name === "MemberExpression") file.names.bind(chainOf(target, file), value.meaning);
}

/** A pattern or a name, and the value that is assigned to it. */
interface Target {
  node: Syntax;
  meaning: string;
}

/**
 * Gives each name of a pattern its part of the value. What is taken out of a module by `require` is imported, anything
 * else is used.
 */
function bindPattern(pattern: Syntax, value: Syntax, file: JavascriptFile): void {
  const isRequired = file.modules.has(value.meaning) && value.name !== "VariableName";
  const open: Target[] = [{ node: pattern, meaning: value.meaning }];
  for (let target = open.pop(); target !== undefined; target = open.pop()) {
    const { node, meaning } = target;
    if (node.name === "ObjectPattern") {
      const verb = isRequired && meaning === value.meaning ? "import" : "use";
      open.push(...readObjectPattern(target, verb, file));
    } else if (node.name === "ArrayPattern") {
      for (const part of node.children) open.push({ node: part, meaning: nothing });
    } else if (node.name === "VariableDefinition" || node.name === "VariableName") {
      if (isRequired && file.modules.has(meaning)) file.names.bindImport(file.textOf(node), meaning);
      else file.names.bind(file.textOf(node), meaning);
    }
  }
}

/** `js import NAME` or `js use NAME` for each part that has a name. @returns the parts */
function readObjectPattern({ node, meaning }: Target, verb: string, file: JavascriptFile): Target[] {
  return node.children.flatMap((child) => {
    const part = child.name === "PatternProperty" ? partOf(child, meaning, file) : null;
    if (part === null) return [];
    if (meaning !== nothing && part.meaning !== meaning) file.fact(`js ${verb} ${part.meaning}`, child);
    return [part];
  });
}

/** `a`, `a: b`, `a: { b }`, `"a": b`, `...rest`. */
function partOf({ children }: Syntax, whole: string, file: JavascriptFile): Target | null {
  const [key, next] = children;
  if (key === undefined) return null;
  if (key.name === "Spread") return next === undefined ? null : { node: next, meaning: whole };
  const node = key.name === "VariableDefinition" ? key : next;
  if (node === undefined || node.name === "Equals") return null;
  const name = keyOf(key, file);
  if (whole === nothing) return { node, meaning: nothing };
  if (name === null) return { node, meaning: elementOf(whole) };
  return { node, meaning: name === "default" && file.modules.has(whole) ? whole : memberOf(whole, name) };
}

/** `class { a = x }`. */
function bindProperty(declaration: Syntax, meaning: string, file: JavascriptFile): void {
  const key = declaration.children.find(({ name }) => name.endsWith("PropertyDefinition"));
  if (key !== undefined) file.names.bind(`this.${file.textOf(key)}`, meaning);
}

/** `class { a: Repository<User> }`: what is imported as a type is there as one of its kind. */
function readTypedProperty(node: Syntax, file: JavascriptFile): void {
  const type = childOf(node, "TypeAnnotation");
  if (type === undefined || childOf(node, "Equals") !== undefined) return;
  const made = madeOf(type, file);
  if (made !== null) bindProperty(node, made, file);
}

/**
 * `constructor(private readonly users: UsersService)` makes a property of it; `function routes(app: Express)` is given what
 * another module made.
 */
function readParameter(type: Syntax, { children }: Syntax, file: JavascriptFile): void {
  const start = children.findLastIndex(({ name }) => name === ",") + 1;
  const own = children.slice(start);
  const key = own.findLast(({ name }) => name === "VariableDefinition");
  const made = madeOf(type, file);
  if (key === undefined || made === null) return;
  const isProperty = own.some(({ name }) => name === "Privacy" || name === "readonly");
  if (isProperty) file.names.bind(`this.${file.textOf(key)}`, made);
  else if (routers.test(made)) file.names.bind(file.textOf(key), made);
}

/** Types of packages that routes are added to. Other parameters keep their names, since scopes are not modelled. */
const routers = /^[@\w].*\.(?:Express|I?Router|Application|FastifyInstance|(?:OpenAPI)?Hono|Koa)\(\)$/;

function madeOf(type: Syntax, file: JavascriptFile): string | null {
  let root = type.children.at(-1);
  while (root !== undefined && root.name !== "TypeName") [root] = root.children;
  const imported = root !== undefined && file.names.isImport(file.textOf(root));
  return imported && type.meaning !== nothing ? calledOf(type.meaning) : null;
}
