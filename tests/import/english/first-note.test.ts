import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { englishTexts } from "../../../src/import/english/english-texts.ts";
import { retitled } from "../../../src/import/english/retitle.ts";
import { writeJson } from "../../../src/import/write-json.ts";
import { parseRoadmap } from "../../../src/roadmap/parse.ts";
import { importText } from "../import-text.ts";

/** What English readers see of the first user's note. */
function englishRoadmap() {
  const json = writeJson(importText(readFileSync("tests/import/first-note.md", "utf8")).roadmap);
  const { roadmap } = parseRoadmap(json, "roadmap.json");
  if (roadmap === null) throw new Error("the roadmap is invalid");
  const text = retitled(
    json,
    englishTexts(roadmap, () => null),
  );
  const english = parseRoadmap(text, "roadmap.json").roadmap;
  if (english === null) throw new Error("the English roadmap is invalid");
  return { roadmap, english, text };
}

test("all phases and groups of the first user's note become English", () => {
  const { english } = englishRoadmap();
  expect(english.phases.map(({ title }) => title)).toEqual([
    "Absolute Fundamentals",
    "Web Backend and Integrations",
    "Data Engineering “light”",
    "International Level",
  ]);
  expect(english.phases.flatMap(({ groups }) => groups.map(({ title }) => title))).toEqual([
    "SQL",
    "Advanced Python",
    "Tools",
    "Web framework",
    "Databases",
    "Good practices",
    "Basic ETL",
    "Integration with APIs and Databases",
    "Data quality",
    "Cloud",
    "Scalability",
    "Advanced Data",
  ]);
});

test("47 of its 50 items are English, and those that became so keep their wording as an alias", () => {
  const { roadmap, english } = englishRoadmap();
  expect(english.items.map(({ title }) => title)).toEqual([
    "Basic CRUD",
    "`JOIN`, `GROUP BY`, `ORDER BY`",
    "Aggregate functions",
    "Filters with `WHERE`",
    "Subqueries and simple indexes",
    "Types and structures (`list`, `dict`, `set`, `tuple`)",
    "Functions, arguments and scope",
    "Object-oriented programming",
    "Modules and packages",
    "_Type hints_ (`typing`)",
    "Exception handling (`try/except`)",
    "Git + GitHub",
    "Using `.env` and environment variables",
    "Basic logging (`logging`)",
    "FastAPI (preferred) or Flask",
    "Routes, parameters and validations (pydantic)",
    "Middleware and basic authentication (JWT)",
    "Automatic documentation (Swagger/OpenAPI)",
    "Simple modelling",
    "SQLAlchemy (ORM)",
    "Migrations (Alembic)",
    "Project structure",
    "Error handling",
    "Basic tests with `pytest`",
    "Endpoint integration tests (`httpx` or `requests`)",
    "Pandas for transformation",
    "Partitioning and formats (CSV vs Parquet)",
    "Simple scheduling (cron jobs)",
    "Basic orchestration (local Airflow or Prefect)",
    "Reading external APIs",
    "Connection to Oracle/Postgres",
    "Optimised queries",
    "Validation with `pydantic` or `pandera`",
    "AWS: S3, Lambda, RDS",
    "API deployment (Render, Railway, AWS)",
    "Basic Docker + Docker Compose",
    "Structured logging",
    "Good REST practices",
    "Simple CI/CD (GitHub Actions)",
    "Data lakes and data warehouses (concept)",
    "Basic NoSQL (MongoDB)",
    "Backend FastAPI",
    "Relational database (Postgres)",
    "Daily ETL pipeline for external data ingestion",
    "Cloud deployment",
    "Documentation on GitHub (README in English)",
    "Durante todo o roadmap: inglês técnico e conversação.",
    "Every README on GitHub written in English",
    "Após Fase 2, já começar a aplicar para vagas backend júnior.",
    "Após Fase 4, aplicar também para engenharia de dados/pleno iniciante, inclusive fora.",
  ]);
  for (const [index, { title, aliases }] of english.items.entries()) {
    const original = roadmap.items[index]?.title ?? "";
    expect(title === original || aliases.includes(original)).toBe(true);
  }
});

test("the file keeps a line for each item, with the alias after the title", () => {
  expect(englishRoadmap().text).toContain(
    `{ "id": "crud-basico", "title": "Basic CRUD", "aliases": ["CRUD básico"] },\n`,
  );
});

test("an item takes the title of its only skill if both name the same things", () => {
  const item = (title: string, ...skills: string[]) => ({
    id: `item-${title.length}`,
    title,
    evidence: skills.map((skill) => ({ skill })),
  });
  const json = writeJson({
    title: "Plan",
    phases: [
      {
        id: "a",
        title: "A",
        groups: [
          {
            id: "g",
            title: "G",
            items: [
              item("Migrações de esquema com o Alembic no projeto", "alembic"),
              item("Migrações de esquema com o Flyway no projeto", "alembic"),
              item("Mapear as entidades já modeladas", "models"),
              item("Mapear as 12 entidades já modeladas", "models"),
              item("Duas habilidades já modeladas", "models", "alembic"),
              item("Alembic in the project", "alembic"),
            ],
          },
        ],
      },
    ],
  });
  const { roadmap } = parseRoadmap(json, "roadmap.json");
  if (roadmap === null) throw new Error("the roadmap is invalid");
  const titles = new Map([
    ["alembic", "Alembic migrations"],
    ["models", "Data models"],
  ]);
  expect(
    englishTexts(roadmap, (id) => titles.get(id) ?? null).map(({ text, english }) => [text.text, english]),
  ).toEqual([
    ["Migrações de esquema com o Alembic no projeto", "Alembic migrations"],
    ["Mapear as entidades já modeladas", "Data models"],
  ]);
});

test("a roadmap that is meant to be in another language stays as it is", () => {
  const json = writeJson({ title: "Plano", language: "pt", phases: [{ id: "a", title: "Introdução" }] });
  const { roadmap } = parseRoadmap(json, "roadmap.json");
  expect(roadmap && englishTexts(roadmap, () => null)).toEqual([]);
});
