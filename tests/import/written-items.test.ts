/** Links to skills for items as real notes write them: numbered, dated, with tags, with where to learn them. */
import { expect, test } from "vitest";
import { skillFinder } from "../../src/import/item-skills.ts";

/** The ids of sure links, joined by spaces. */
function sure(text: string, ...path: string[]): string {
  const found = skillFinder([...path, text]).skillsOf({ text, aliases: [], path, siblings: [] });
  return found.flatMap(({ id, strength }) => (strength === "sure" ? [id] : [])).join(" ");
}

test.each([
  ["Lesson 3 | SQLite", "sqlite-database"],
  ["Aula 12: Window functions", "sql-window-functions"],
  ["Day 4-5: Redis", "redis"],
  ["3 Day: Docker Compose", "docker-compose"],
  ["Monday: NumPy arrays", "numpy-arrays"],
  ["Quarta-feira – Git e GitHub", "git-github"],
  ["Miércoles: pruebas con pytest", "pytest-basics"],
  ["Comprender: Requests para consumo de APIs", "external-apis"],
])("numbers and dates of an item say nothing: %s", (text, id) => {
  expect(sure(text)).toBe(id);
});

test("a numbered lesson without a subject links to nothing", () => {
  expect(sure("Clase 1 | Introducción", "Python")).toBe("");
});

test("tags and entities are not words", () => {
  expect(sure('SQLite&nbsp;<img src="open.png" alt="Open" width="20">')).toBe("sqlite-database");
  expect(sure("Docker <b>Compose</b><br>")).toBe("docker-compose");
  expect(sure("Generics (List<T>)", "Java")).toBe("java-generics");
});

test("what follows a dash may be where to learn it", () => {
  expect(sure("Decision trees - Coursera: Machine Learning")).toBe("ml-decision-trees");
  expect(sure("Pandas basics - Effective Pandas (book)")).toBe("pandas-transform");
  expect(sure("Course - Docker")).toBe("");
  expect(sure("Review - Docker")).toBe("");
});

test("parentheses may list what a program is about, or say where to learn it", () => {
  expect(sure("Data modelling (user, course, lesson, quiz)")).toBe("data-modelling");
  expect(sure("Docker (Udemy, 20 h)")).toBe("");
});

test.each([
  "SQL vs NoSQL",
  "REST vs GraphQL",
  "Data lake vs data warehouse",
  "Kafka versus RabbitMQ",
  "What is Docker?",
  "What and why of React",
  "O que é Kubernetes",
  "¿Qué es Docker?",
  "Difference between Kafka and RabbitMQ",
  "Setting up a React app",
  "Set up a local Kubernetes cluster",
  "Instalar Docker",
  "Relación entre HTML y CSS",
  "The role of Docker",
])("a question, a comparison or an empty project shows nothing: %s", (text) => {
  expect(sure(text)).toBe("");
});

test("the words before the parentheses decide", () => {
  expect(sure("Express.js (routes, middleware)", "Node.js")).toBe("express-app");
});

test("a tool used in several languages is meant even in a note about another language", () => {
  expect(sure("Kafka", "C#")).toBe("kafka");
  expect(sure("Playwright basics", "C#")).toBe("e2e-tests");
  expect(sure("JWT", "Elixir")).toBe("");
});

test("a nearer language outweighs a more distant topic", () => {
  expect(sure("Exception handling", "Backend roadmap", "C# core")).toBe("csharp-exceptions");
});

test("ASP.NET is one name", () => {
  expect(sure("Middleware", "ASP.NET Core basics")).toBe("aspnet-middleware");
});

test("a word that every JavaScript object has as a property is a word like any other", () => {
  expect(sure("Constructors and destructors", "PHP")).toBe("php-classes");
  expect(sure("Constructor", "PHP")).toBe("php-classes");
});

test.each([
  ".NET",
  "C / C++",
  "Text tools",
  "Sockets",
  "Parcel",
  "Power BI",
  "Layered architecture",
  "Minikube",
])("too little is said to be sure: %s", (text) => {
  expect(sure(text)).toBe("");
});

test.each([
  ["Liveness and readiness probes", "kubernetes-probes-limits"],
  ["Behaviour testing with Cucumber-JVM", "cucumber"],
  ["Integration tests with REST Assured", "rest-assured"],
  ["Multi-stage builds in the Dockerfile", "docker-multi-stage"],
  ["Tag an image and push it to Docker Hub", "docker-published-images"],
  ["Local storage and session storage", "browser-storage"],
])("%s: %s", (text, id) => {
  expect(sure(text)).toBe(id);
});

test.each([
  ["localStorage, sessionStorage and cookies", ["JavaScript"], "browser-storage"],
  ["Literal types and type aliases", ["TypeScript"], "typescript-types"],
  ["Type hints, dataclasses, juggling", ["Python"], "python-type-hints python-dataclasses"],
])("most of a list is enough if it is of one field: %s", (text, path, ids) => {
  expect(sure(text, ...path)).toBe(ids);
});

test("half of a list is not enough, nor are things of several fields", () => {
  expect(sure("Redis, Memcached")).toBe("");
  expect(sure("NoSQL: Cassandra, MongoDB")).toBe("");
  expect(sure("Docker, pytest, juggling")).toBe("");
});

test.each([
  ["Redis integration", "redis"],
  ["CORS handling", "cors"],
  ["MongoDB with the official driver", "mongodb"],
  ["Mini-proyecto: Sistema RAG para documentos técnicos", "retrieval-augmented-generation"],
])("words that say a tool is used, or announce a project: %s", (text, id) => {
  expect(sure(text)).toBe(id);
});
