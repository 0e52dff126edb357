/** Compiles the user's own templates. Loaded only if there are any. */
import Handlebars from "handlebars";
import { errors } from "../problems/errors.ts";
import { compileOptions } from "./template-options.ts";
import type { Compile } from "./templates.ts";

/** @throws a template error for broken syntax, an unknown helper, or a triple-stash, which would skip escaping */
export const compileOverride: Compile = (name, source) => {
  try {
    const tree = Handlebars.parse(source);
    new ForbiddenFinder().accept(tree);
    return readSpec(Handlebars.precompile(tree, compileOptions(name)));
  } catch (cause) {
    throw errors.template(name, true, cause);
  }
};

class ForbiddenFinder extends Handlebars.Visitor {
  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped)
      throw new Error(`line ${mustache.loc.start.line}: {{{…}}} and {{&…}} are not allowed`);
    super.MustacheStatement(mustache);
  }

  /** Handlebars renders nothing for these, and only logs it. */
  override PathExpression({ parts, original, loc }: hbs.AST.PathExpression): void {
    if (parts.some((part) => part in Object.prototype))
      throw new Error(`line ${loc.start.line}: unknown name ${original}`);
  }
}

/** Handlebars returns compiled templates as JavaScript source, to be evaluated as its documentation describes. */
function readSpec(code: unknown): TemplateSpecification {
  // oxlint-disable-next-line no-new-func -- Handlebars generated the code from the owner's own template
  return new Function(`return ${String(code)}`)();
}
