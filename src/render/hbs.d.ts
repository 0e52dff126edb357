/** A Handlebars template, compiled by scripts/handlebars-plugin.ts when the bundle is built or a test runs. */
declare module "*.hbs" {
  const template: TemplateSpecification;
  export default template;
}
