/** Links of items that are sentences: what one can do, notes in haste, and words that only look like a skill's. */
import { expect, test } from "vitest";
import { skillFinder } from "../../src/import/item-skills.ts";

/** The ids of sure links, joined by spaces. */
function sure(text: string, ...path: string[]): string {
  const found = skillFinder([...path, text]).skillsOf({ text, aliases: [], path, siblings: [] });
  return found.flatMap(({ id, strength }) => (strength === "sure" ? [id] : [])).join(" ");
}

test.each([
  ["Can integrate Sentry and configure it to capture errors", "error-tracking"],
  ["Can write E2E tests covering critical user flows", "e2e-tests"],
  ["Can implement both cursor-based and offset-based pagination", "pagination"],
  ["Know how to define a consistent breakpoint system", "responsive-design"],
  ["Add a basic `Helm` chart after the raw YAML works", "helm-charts"],
  ["Add a basic `Helm` chart after the raw YAML deployment works", "helm-charts"],
  ["Add `/health` endpoint", "health-check-endpoint"],
  ["Add a `Dockerfile` under `apps/sample_app`", "dockerfile"],
])("a sentence is about what it names: %s", (text, id) => {
  expect(sure(text)).toBe(id);
});

test.each([
  ["Create a `Deployment` manifest", "EKS", "kubernetes-manifests"],
  ["Apply the `Service`", "EKS", "kubernetes-networking"],
  ["Learn how requests and limits affect Pod scheduling", "Kubernetes", "kubernetes-probes-limits"],
  ["locators, codegen", "Playwright", "e2e-tests"],
  ["intercept / mock", "Cypress", "e2e-network-stubs"],
  ["hasMany / belongsTo", "Laravel", "eloquent-relationships"],
  ["scopes, accessors", "Laravel", "eloquent-models"],
  ["groupby + agg", "Pandas", "pandas-transform"],
  ["JOINs", "BBDD", "sql-joins"],
  ["Revisar code splitting", "React", "lazy-loading"],
])("below a tool, its own words are enough: %s below “%s”", (text, heading, id) => {
  expect(sure(text, heading)).toBe(id);
});

test.each([
  ["Revisar sintaxe moderna do JavaScript", "javascript-modern-syntax"],
  ["Estudar CommonJS vs ESModules", "javascript-modules"],
  ["Estudar npm, pnpm e scripts", "npm-scripts"],
  ["redo the page w/ Tailwind", "tailwind-css"],
  ["Scraping w/o Selenium", "web-scraping"],
  ["Redis pra cache", "redis"],
  ["training loop w/o looking", "pytorch-training-loop"],
  ["N+1 problem", "optimised-queries"],
  ["config con env vars", "environment-variables"],
])("openings and abbreviations say nothing: %s", (text, id) => {
  expect(sure(text)).toBe(id);
});

test("“C/C++” is no abbreviation", () => {
  expect(sure("Punteros en C/C++")).toBe("c-pointers");
});

test.each([
  ["Firewall", "Linux y redes", "C. Redes", "linux-network"],
  ["Puertos, TCP y UDP", "Linux y redes", "C. Redes", ""],
  ["Classes", "Python", "C) Objects", "python-oop"],
])("a letter in front of a heading numbers it: %s below “%s > %s”", (text, outer, inner, id) => {
  expect(sure(text, outer, inner)).toBe(id);
});

test.each([
  ["Signals in forms, router, HTTP", "Angular", "angular-signals"],
  ["Basic testing: TestBed, unit tests for components & services", "Angular", "component-tests"],
  ["Signals, forms, router", "Angular", "angular-signals angular-template-forms angular-routing"],
  ["Transactions in SQL, indexes", "PostgreSQL", "sql-transactions sql-subqueries-indexes"],
])("a list of places is not what an item is about: %s", (text, heading, id) => {
  expect(sure(text, heading)).toBe(id);
});

test.each([
  ["Testing DI with provider overrides", "Angular", "Dependency injection & providers"],
  ["Can test a component with a screen reader", "React", "Accessibility"],
])("what is tested is not shown: %s", (text, ...path) => {
  expect(sure(text, ...path)).not.toMatch(/angular-services|web-accessibility/);
});

test("a heading from one language to another is about the second", () => {
  expect(sure("interfaces", "De PHP a Go")).toBe("go-interfaces");
  expect(sure("validación", "De PHP a Go")).toBe("");
});

test.each([
  ["Test `/`", "TypeScript"],
  ["Test `/users`", "TypeScript"],
  ["Test /users", "TypeScript"],
  ["Test /", "TypeScript"],
  ["Testes de contrato", "Java"],
  ["Jinja macros", "dbt"],
  ["Activity lifecycle", "Android"],
  ["Estudar DTOs", "NestJS"],
  ["Pipes, Guards, Interceptors", "NestJS"],
  ["Guards de autenticação", "NestJS"],
  ["Referencias", "C++"],
  ["Type guards", "TypeScript"],
  ["Formatação e estruturação de dados", "Python"],
  ["Understand when NOT to use a global state manager", "React"],
  ["Revisar código de colegas", "Git"],
  ["Revisar pull requests", "Git"],
  ["Revisar pull requests en GitHub", "Git"],
  // A plan has one in each phase, and five commits would tick them all.
  ["README de la fase + commit", "SQL"],
])("no code of a skill shows it: %s below “%s”", (text, heading) => {
  expect(sure(text, heading)).toBe("");
});
