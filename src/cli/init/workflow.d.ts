/** A workflow's text, loaded by scripts/workflow-plugin.ts when the bundle is built or a test runs. */
declare module "*.yml" {
  const text: string;
  export default text;
}
