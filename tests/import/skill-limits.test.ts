/** Items that are near a skill, but of another framework or language, or about what its code does not show. */
import { describe, expect, test } from "vitest";
import { skillFinder } from "../../src/import/item-skills.ts";

/** The ids of the sure links, joined by " & ". */
function sure(text: string, path: string[]): string {
  return skillFinder([...path, text])
    .skillsOf({ text, aliases: [], path, siblings: [] })
    .flatMap(({ id, strength }) => (strength === "sure" ? [id] : []))
    .join(" & ");
}

test.each([
  ["Custom directives", "Vue", ""],
  ["Custom directives", "Angular", "angular-pipes-directives"],
  ["Angular custom directives", "Vue", "angular-pipes-directives"],
  ["Route guards", "Vue", "vue-router"],
  ["Event handling", "React", ""],
  ["Event handling", "JavaScript", "javascript-dom-events"],
  ["Form validation", "React", "react-forms"],
  ["Type checking", "Kotlin", ""],
  ["Type checking", "Python", "static-type-checks"],
  ["Redux", "Flutter", ""],
  ["ViewModel", "SwiftUI", ""],
  ["ViewModel", "Android", "android-viewmodel"],
  ["Managing state", "Flutter", "flutter-state"],
  ["State management", "Flutter", "flutter-provider"],
  ["Managing state", "React", "react-hooks"],
  ["Error handling", "Angular", "javascript-errors"],
  ["Error handling", "SQL", ""],
  ["Error handling", "Express", "error-handling"],
  ["Events and listeners", "Laravel", ""],
  ["Caching strategies", "React", ""],
  ["Caching strategies", "Node.js", "response-caching"],
  ["Structured logging", "Kotlin", "structured-logging"],
  ["Navigation", "SwiftUI", "swiftui-navigation"],
  ["Navigation", "UIKit", ""],
  ["Stack views", "UIKit", ""],
  ["Data modeling", "Power BI", ""],
  ["Data modeling", "SQL", "data-modelling"],
  ["Forms and actions", "Next.js", ""],
  ["Filtros y ordenación", "API REST con JavaScript", ""],
  ["Filter", "JavaScript", "javascript-array-methods"],
  ["Time series (resample, rolling)", "Pandas", "pandas-transform"],
  ["Time series", "Machine learning", "time-series-forecasting"],
  ["Streaming responses", "FastAPI", ""],
  ["Streaming responses", "LLM", "llm-streaming"],
  ["Model API", "Angular", ""],
  ["Gestão de serviços", "Angular", ""],
  ["Guardas de rota", "Angular", "angular-guards-interceptors"],
  ["Template-driven basics", "Angular", "angular-template-forms"],
  ["Rotas estáticas e rotas dinâmicas", "Angular", "angular-routing"],
  ["Validações customizadas e validações assíncronas", "Angular", "angular-reactive-forms"],
  ["DI tokens", "Angular", "angular-services"],
  ["Signals + OnPush change detection", "Angular", "angular-signals"],
  ["El sistema de archivos y las rutas", "Linux", "linux-files"],
  ["Procesos y señales", "Linux", "linux-processes"],
  ["Controle de acesso baseado em perfis", "Spring", "authorization"],
  ["Configurar TypeScript com tsconfig", "Node.js", "typescript-strict"],
  ["Padrões REST", "Backend", "rest-practices"],
  ["Agentes com tool use nativo", "LLM", "llm-agents"],
  ["Organização de projetos e nomenclatura", "Python", "project-structure"],
  ["Precision@K, recall@K", "Machine learning", ""],
  ["SCD type 2", "dbt", "dbt-snapshots"],
  ["Métodos especiais", "Python", "python-oop"],
  ["Logins, users and roles", "SQL", "sql-roles-grants"],
])("%s below %s is that of its framework or language: %s", (text, heading, skill) => {
  expect(sure(text, [heading])).toBe(skill);
});

describe("what a skill's code does not show", () => {
  test.each([
    ["Interactive rebase", "Git"],
    ["Stash", "Git"],
    ["Resolução de conflitos e Stash", "Git"],
    ["Cherry-pick", "Git"],
    ["Git Flow, GitHub Flow", "Git"],
    ["Pull requests", "GitHub"],
    ["Tags", "Git"],
    ["Cookies", "Sessões e Cookies em PHP"],
    ["Functions for strings and regular expressions", "PHP"],
    ["Estrutura de um programa", "Linguagem C"],
    ["Basic structure", "C++"],
    ["Sistema de cadastro", "Linguagem C"],
    ["ORDER BY", "SQL"],
    ["LIMIT", "SQL"],
    ["Primary keys", "SQL"],
    ["Package managers", "Python"],
    ["Benchmarking", "Go"],
    ["Simple games", "C#"],
    ["API for users", "JavaScript"],
    ["Event loop", "Node.js"],
    ["CI with Xcode Cloud", "iOS"],
    ["Write your own shell", "C"],
    ["Test cases and test plans", "Java"],
    ["Disk management (LVM)", "Linux"],
    ["Colors and backgrounds", "CSS"],
  ])("%s below %s", (text, heading) => {
    expect(sure(text, [heading])).toBe("");
  });

  test.each([
    ["Commits, branches, merges", "Git", "git-github"],
    ["Git (branches, rebase, stash)", "", "git-github"],
    ["Sessions", "Sessões e Cookies em PHP", "php-sessions"],
    ["Functions with parameters", "PHP", "php-functions"],
    ["Structures", "C", "c-structs"],
    ["Functions, overloading", "C++", "c-functions"],
    ["Push the image to Docker Hub", "Containers", "docker-published-images"],
    ["React Router v6", "", "react-router"],
    ["Primary and foreign keys", "SQL", "sql-constraints"],
  ])("but %s below %s: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});
