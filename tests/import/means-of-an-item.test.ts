/** What something is done with is not always what an item is about. */
import { expect, test } from "vitest";
import { skillFinder } from "../../src/import/item-skills.ts";

function sure(text: string, ...path: string[]): string {
  const found = skillFinder([...path, text]).skillsOf({ text, aliases: [], path, siblings: [] });
  return found.flatMap(({ id, strength }) => (strength === "sure" ? [id] : [])).join(" & ");
}

test.each([
  ["Set up GitHub Actions with OIDC for secure AWS access", "Security", "github-actions"],
  ["Jenkins with Docker", "", "jenkins"],
  ["Deploy con GitHub Actions", "", "ci-deployment"],
  ["Login with OIDC", "", "oauth2-providers"],
  ["Plotagem usando Pandas", "Python", "data-plots"],
  ["Charts with Seaborn", "Python", "data-plots"],
  ["Data cleaning with pandas", "", "pandas-transform"],
  ["Set up DynamoDB for state locking", "Terraform", "terraform-modules-state"],
  ["Understand locking via DynamoDB", "Terraform", "terraform-modules-state"],
  ["Tabelas com DynamoDB", "AWS", "aws-dynamodb"],
  ["State management with Redux", "React", "state-management"],
  ["Login e cadastro de usuários com JWT", "Spring Boot", "spring-security"],
])("%s below “%s”: %s", (text, heading, id) => {
  expect(sure(text, heading)).toBe(id);
});

test.each([
  ["Subir firmware a GitHub", "git-github"],
  ["Push the project to GitHub", "git-github"],
  ["Publicar o código no GitHub", "git-github"],
  ["Crear repo del juego en GitHub", "git-github"],
  ["Push API tests to GitHub", ""],
  ["Criar perfil no GitHub", ""],
  ["Buscar amigos en GitHub", ""],
  ["Sign in with GitHub", "oauth2-providers"],
])("code that is kept on GitHub: %s", (text, id) => {
  expect(sure(text)).toBe(id);
});

test.each([
  ["Consumir la API de productos", "React Native", ""],
  ["Consumir la API de productos", "React", "react-data-fetching"],
  ["Consumir la API del clima", "Django", "external-apis"],
  ["Consume a public API", "Python", "external-apis"],
])("who consumes an API: %s below “%s”", (text, heading, id) => {
  expect(sure(text, heading)).toBe(id);
});

test.each([
  ["Introdução ao SQL", "C#", "sql-crud"],
  ["Fundamentos de SQL", "", "sql-crud"],
  ["Aprender SQL básico", "", "sql-crud"],
  ["SQL básico: joins", "", "sql-joins"],
  ["Introduction to SQL (JOIN, GROUP BY)", "", "sql-joins"],
  ["Introduction to SQL Server", "", ""],
  ["Raw SQL", "", ""],
])("the beginnings of SQL: %s below “%s”", (text, heading, id) => {
  expect(sure(text, heading)).toBe(id);
});
