/** Links to skills for items as real notes write them: counted, dated, with tags, with where to learn it. */
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
])("what counts or dates an item says nothing: %s", (text, id) => {
  expect(sure(text)).toBe(id);
});

test("a lesson that names nothing is no class", () => {
  expect(sure("Clase 1 | Introducción", "Python")).toBe("");
});

test("tags and entities are no words", () => {
  expect(sure('SQLite&nbsp;<img src="open.png" alt="Open" width="20">')).toBe("sqlite-database");
  expect(sure("Docker <b>Compose</b><br>")).toBe("docker-compose");
  expect(sure("Generics (List<T>)", "Java")).toBe("java-generics");
});

test("what a dash adds may be where to learn it", () => {
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
  "Relación entre HTML y CSS",
  "The role of Docker",
])("a question, a comparison or an empty project shows nothing: %s", (text) => {
  expect(sure(text)).toBe("");
});

test("what stands before the parentheses decides", () => {
  expect(sure("Express.js (routes, middleware)", "Node.js")).toBe("express-app");
});

test("a tool of several languages is meant where another one is spoken of", () => {
  expect(sure("Kafka", "C#")).toBe("kafka");
  expect(sure("Playwright basics", "C#")).toBe("e2e-tests");
  expect(sure("JWT", "Elixir")).toBe("");
});

test("a nearer language outweighs a topic farther out", () => {
  expect(sure("Exception handling", "Backend roadmap", "C# core")).toBe("csharp-exceptions");
});

test("ASP.NET is one name", () => {
  expect(sure("Middleware", "ASP.NET Core basics")).toBe("aspnet-middleware");
});

test("a word that JavaScript gives every object is a word like others", () => {
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
])("most of a list will do if it is of one field: %s", (text, path, ids) => {
  expect(sure(text, ...path)).toBe(ids);
});

test("but not half of it, nor things of several fields", () => {
  expect(sure("Redis, Memcached")).toBe("");
  expect(sure("NoSQL: Cassandra, MongoDB")).toBe("");
  expect(sure("Docker, pytest, juggling")).toBe("");
});

test.each([
  ["Redis integration", "redis"],
  ["CORS handling", "cors"],
  ["MongoDB with the official driver", "mongodb"],
  ["Mini-proyecto: Sistema RAG para documentos técnicos", "retrieval-augmented-generation"],
])("words that say that a tool is used, or that a project follows: %s", (text, id) => {
  expect(sure(text)).toBe(id);
});
