/** A file that an item names says what it is about. */
import { expect, test } from "vitest";
import { skillFinder } from "../../src/import/item-skills.ts";

test.each([
  ["Create variables.tf", "", "terraform-variables"],
  ["Understand .tfvars files", "", "terraform-variables"],
  ["main.tf", "", "terraform"],
  ["outputs.tf", "", ""],
  ["package.json", "", "npm-scripts"],
  ["pom.xml", "", "java-build"],
  ["nginx.conf", "", "nginx"],
  ["vite.config.js", "", "frontend-build"],
  ["models.py", "Django", "django-orm"],
  ["serializers.py", "Django", "django-rest-framework"],
  ["Crear finanzas.py", "Django", ""],
  ["main.py", "Python", ""],
  ["manage.py", "Django", ""],
  ["Escribir index.js", "Express", ""],
])("%s below “%s”: %s", (text, heading, id) => {
  const found = skillFinder([heading, text]).skillsOf({ text, aliases: [], path: [heading], siblings: [] });
  expect(found.flatMap((one) => (one.strength === "sure" ? [one.id] : [])).join(" & ")).toBe(id);
});
