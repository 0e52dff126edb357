/** The framework that an item leaves open is that of its heading's language, or that of the items beside it. */
import { expect, test } from "vitest";
import { skillFinder } from "../../src/import/item-skills.ts";

interface Place {
  path: string[];
  siblings?: string[];
  note?: string[];
}

function sure(text: string, { path, siblings = [], note = [] }: Place): string {
  const found = skillFinder([...path, ...siblings, ...note, text]).skillsOf({
    text,
    aliases: [],
    path,
    siblings,
  });
  return found.flatMap(({ id, strength }) => (strength === "sure" ? [id] : [])).join(" & ");
}

const stacks = ["Crear proyecto Spring Boot", "Configurar Express", "Formularios en Angular"];

test.each([
  ["Crear entidades", "Backend Java", "spring-data-jpa"],
  ["Crear controllers", "Backend Java", "spring-rest-controller"],
  ["Implementar validaciones", "Backend Java", "bean-validation"],
  ["Implementar JWT", "Backend Java", "spring-security"],
  ["Criar controllers", "Back-end em Python", ""],
  ["Crear entidades", "Backend", ""],
])("%s below “%s”, in a plan with several frameworks: %s", (text, heading, id) => {
  expect(sure(text, { path: [heading], note: stacks })).toBe(id);
});

test.each([
  ["of one language only one counts", "Models", "Python", ["Django", "Laravel", "Express"], "django-orm"],
  ["two of one language leave it open", "Models", "Python", ["Django", "Flask"], ""],
  ["another language's does not count", "Controllers", "Java", ["Laravel"], ""],
])("%s", (_, text, heading, note, id) => {
  expect(sure(text, { path: [heading], note })).toBe(id);
});

test("the items beside it count more than the rest of the plan", () => {
  const path = ["Primer sprint"];
  const siblings = ["Crear proyecto Spring Boot", "Instalar PostgreSQL", "Configurar README", "Crear ramas"];
  expect(sure("Crear primer repository", { path, siblings, note: stacks })).toBe("spring-data-jpa");
  expect(sure("Crear primer repository", { path, siblings: [...siblings, "Express"], note: stacks })).toBe(
    "",
  );
});
