/** A Handlebars template, compiled by scripts/handlebars-plugin.ts when the bundle or a test is built. */
declare module "*.hbs" {
  const template: TemplateSpecification;
  export default template;
}
