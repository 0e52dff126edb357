/** Items of which a part means the same skill as their heading. */
import { describe, expect, test } from "vitest";
import { skillFinder } from "../../src/import/item-skills.ts";

/** The ids of the sure links. */
function sure(text: string, ...path: string[]): string {
  const found = skillFinder([...path, text]).skillsOf({ text, aliases: [], path, siblings: [] });
  return found.flatMap(({ id, strength }) => (strength === "sure" ? [id] : [])).join(" & ");
}

describe("an item says, among other things, what its heading is about", () => {
  test.each([
    ["Channel directions", ["Go", "Concurrency"], "go-concurrency"],
    ["Navigate component", ["React Router"], "react-router"],
    ["Creating typed props", ["React", "Components"], "react-components"],
    ["Passagem de dados entre telas", ["Flutter", "Navegação e Rotas"], "flutter-navigation"],
    ["Crear objetos iteradores", ["Python", "Generadores"], "python-generators"],
    ["Crear excepciones específicas", ["Java", "Manejo de errores"], "java-exceptions"],
    ["Reuse modules in a new project", ["Terraform", "Modules", "Practice"], "terraform-modules-state"],
    ["Learn module structure", ["Terraform", "Modules"], "terraform-modules-state"],
  ])("%s below %j: %s", (text, path, ids) => {
    expect(sure(text, ...path)).toBe(ids);
  });

  test("a heading that only names a part of the plan lets the next one decide", () => {
    expect(sure("Task cancellation", "Swift", "Async/await", "Topics to learn")).toBe("swift-async");
    expect(sure("Task cancellation", "Swift", "Async/await", "Figma")).toBe("");
  });
});

describe("what does not agree with its heading stays out", () => {
  test.each([
    ["the heading is another skill", "Channel directions", ["Go", "Errors"]],
    ["another skill", "Como o django-admin faz autenticação", ["Django", "Autenticação"]],
    ["files show it, and not code", "Rebase and cleaning the history of commits", ["Git"]],
    ["nothing that files show", "Debuggear un contenedor que crashea", ["Docker"]],
    ["below the tool's own name", "Entender troubleshooting de pods", ["Kubernetes"]],
    ["only the tool's name", "Heroku CLI", ["Heroku"]],
    ["only the subject's name", "H2 database, embedded", ["Kotlin", "Database"]],
    ["theory", "Channel internals", ["Go", "Concurrency"]],
    ["a list", "Server components and streaming", ["React", "Next.js"]],
    ["a comparison", "Channels vs shared memory", ["Go", "Concurrency"]],
    ["two questions", "Understand what channels are and why", ["Go", "Concurrency"]],
    ["a question", "What are channels good for?", ["Go", "Concurrency"]],
    ["a video", "Channel directions (YouTube)", ["Go", "Concurrency"]],
    ["too much else", "Channel letters paint red walls quickly green houses", ["Go", "Concurrency"]],
  ])("%s: %s", (_, text, path) => {
    expect(sure(text, ...path)).toBe("");
  });
});
