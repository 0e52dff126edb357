/** Renders compiled Handlebars templates, which can reach only the view. */
import Handlebars from "handlebars/runtime";
import { errors } from "../problems/errors.ts";

export type TemplateSpecification = Parameters<typeof Handlebars.template>[0];

/** Maximum nesting of partials, beyond which a template must be including itself. */
const maxDepth = 50;

/**
 * @param shipped compiled templates by name
 * @param names of all of them
 * @param overrides the user's own: source by name
 * @param compile null if there are no overrides
 * @throws a template error for an override that does not compile
 */
export function createEngine<Name extends string>(
  shipped: Readonly<Record<Name, TemplateSpecification>>,
  names: readonly Name[],
  overrides: ReadonlyMap<Name, string>,
  compile: ((name: Name, source: string) => TemplateSpecification) | null,
): { render(name: Name, view: object): string } {
  const engine = Handlebars.create();
  // `{{log}}` could print a workflow command; `lookup` reaches any property.
  engine.unregisterHelper("log");
  engine.unregisterHelper("lookup");
  let depth = 0;
  const compiled = new Map<Name, Handlebars.TemplateDelegate>();
  for (const name of names) {
    const source = overrides.get(name);
    const template = engine.template(
      source === undefined || compile === null ? shipped[name] : compile(name, source),
    );
    compiled.set(name, template);
    engine.registerPartial(name, (view: unknown, options?: Handlebars.RuntimeOptions) => {
      if (++depth > maxDepth) throw new Error(`the partial "${name}" includes itself`);
      try {
        return template(view, options);
      } finally {
        depth--;
      }
    });
  }
  return {
    render(name, view) {
      depth = 0;
      try {
        return (
          compiled.get(name)?.(view, {
            allowProtoPropertiesByDefault: false,
            allowProtoMethodsByDefault: false,
          }) ?? ""
        );
      } catch (cause) {
        throw errors.template(name, overrides.has(name), cause);
      }
    },
  };
}
