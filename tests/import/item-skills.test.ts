/** Which skill an item of a learning plan is about. A wrong link is worse than none. */
import { describe, expect, test } from "vitest";
import { type ItemPlace, skillFinder } from "../../src/import/item-skills.ts";

interface Around {
  path?: string[];
  siblings?: string[];
  note?: string[];
  aliases?: string[];
}

/** "sql-joins" for a sure link, "sql-joins?" for a likely one; joined by "&" if all are needed, else by "|". */
function links(text: string, { path = [], siblings = [], note = [], aliases = [] }: Around = {}): string {
  const item: ItemPlace = { text, aliases, path, siblings };
  const found = skillFinder([...path, ...siblings, ...note, text]).skillsOf(item);
  return found
    .map(({ id, strength }) => (strength === "sure" ? id : `${id}?`))
    .join(found.some(({ together }) => together) ? " & " : " | ");
}

describe("the words name the skill", () => {
  test.each<[string, string]>([
    ["Window functions", "sql-window-functions"],
    ["Funções de janela", "sql-window-functions"],
    ["Funciones de ventana", "sql-window-functions"],
    ["Learn window functions (ROW_NUMBER, RANK)", "sql-window-functions"],
    ["Aggregate functions", "sql-aggregates"],
    ["Funções de agregação", "sql-aggregates"],
    ["`JOIN`, `GROUP BY`, `ORDER BY`", "sql-joins"],
    ["CRUD básico", "sql-crud"],
    ["Filtros com `WHERE`", "sql-where"],
    ["Procedimientos almacenados", "sql-procedures-triggers"],
    ["Git + GitHub", "git-github"],
    ["Control de versiones", "git-github"],
    ["Uso de `.env` e variáveis de ambiente", "environment-variables"],
    ["FastAPI (preferível) ou Flask", "fastapi-flask"],
    ["Documentação automática (Swagger/OpenAPI)", "openapi-docs"],
    ["Testes básicos com `pytest`", "pytest-basics"],
    ["Pruebas de carga", "load-tests"],
    ["Docker básico + Docker Compose", "docker-compose"],
    ["AWS: S3, Lambda, RDS", "aws-s3-lambda-rds"],
    ["Despliegue en la nube", "cloud-deployment"],
    ["Deploy de API (Render, Railway, AWS)", "api-deployment"],
    ["NoSQL básico (MongoDB)", "mongodb"],
    ["Migrations (Alembic)", "alembic-migrations"],
    ["Kubernetes (Industry Standard)", "kubernetes-manifests"],
    ["CI/CD simples (GitHub Actions)", "github-actions"],
    ["Calidad de datos", "data-quality"],
    ["Vector databases", "vector-stores"],
    ["Regressão linear", "ml-linear-regression"],
    ["RAG (Retrieval-Augmented Generation)", "retrieval-augmented-generation"],
    ["学习 Docker Compose 基础", "docker-compose"],
    ["Lección 7: Control de versiones con Git", "git-github"],
    ["**Vue.js** 3", "vue-components"],
    ["[Terraform](https://example.com/docker)", "terraform"],
    ["Redes neurais recorrentes (RNN, LSTM)", "recurrent-networks"],
    ["Mecanismos de atención", "attention-transformers"],
    ["Validação: divisão treino/teste", "ml-train-test-split"],
    ["K vizinhos mais próximos", "ml-nearest-neighbours"],
    ["Detección de fraude", "ml-anomaly-detection"],
    ["Bancos de dados vetoriais", "vector-stores"],
  ])("%s: %s", (text, id) => {
    expect(links(text)).toBe(id);
  });
});

describe("the place decides", () => {
  test.each<[string, string, string]>([
    ["Handling lists", "Python", "python-data-structures"],
    ["Custom iterators", "Python", "python-generators"],
    ["Deployments", "Kubernetes > Deployments", "kubernetes-manifests"],
    ["Inserir, atualizar e deletar dados", "SQL", "sql-crud"],
    ["LIKE, IN, BETWEEN", "SQL", "sql-where"],
    ["Remover duplicados", "Pandas", "pandas-transform"],
    ["ls, cd, pwd", "Linux", "linux-files"],
    ["Labels and selectors", "Kubernetes", "kubernetes-manifests"],
    ["Exception handling", "Python", "python-exceptions"],
    ["Funções de seta", "JavaScript", "javascript-modern-syntax"],
    ["Diretivas estruturais", "Angular", "angular-templates"],
    ["Constructores y destructores", "C++", "cpp-classes"],
    ["Navegación entre pantallas", "Flutter", "flutter-navigation"],
    ["Exception handling", "Java", "java-exceptions"],
    ["Manejo de errores", "JavaScript", "javascript-errors"],
    ["Error handling", "Go", "go-errors"],
    ["Tratamento de erros", "Boas práticas", "error-handling"],
    ["Programação orientada a objetos", "Python avançado", "python-oop"],
    ["Object-oriented programming", "Java core", "java-oop"],
    ["Modules", "Terraform", "terraform-modules-state"],
    ["Modules", "JavaScript", "javascript-modules"],
    ["Módulos e pacotes", "Python", "python-modules"],
    ["Joins", "SQL", "sql-joins"],
    ["Joins", "PySpark", "pyspark"],
    ["Merge, join, concatenate", "pandas", "pandas-transform"],
    ["Unit tests", "Go", "go-tests"],
    ["Unit tests", "React and TypeScript", "react-testing-library"],
    ["Pruebas unitarias", "Django", "python-unittest"],
    ["Views", "Django", "django-app"],
    ["Views", "PostgreSQL", "sql-views"],
    ["Hooks", "React", "react-hooks"],
    ["JWT", "Node.js", "node-jwt"],
    ["JWT", "Python", "middleware-jwt"],
    ["JWT authentication", "Spring Security", "spring-security"],
    ["Volumes and networking", "Docker", "compose-services"],
    ["Tests", "dbt", "dbt-tests"],
  ])("%s below %s: %s", (text, heading, id) => {
    expect(links(text, { path: [heading] })).toBe(id);
  });

  test("the nearest heading first, and the item's own words before it", () => {
    expect(links("Generics", { path: ["Java", "TypeScript"] })).toBe("typescript-generics");
    expect(links("Generics in Go", { path: ["Java"] })).toBe("go-generics");
  });

  test("the items beside it, then the whole note", () => {
    expect(links("Decorators", { siblings: ["Python generators", "pytest"] })).toBe("python-decorators");
    expect(links("Logging", { note: ["FastAPI", "pytest", "Docker"] })).toBe("python-logging");
    expect(links("Unit testing", { note: ["Python", "Java", "Go", "JavaScript"] })).not.toMatch(/^[\w-]+$/);
  });

  test("the items beside it, if they are about one thing", () => {
    expect(links("Roles", { siblings: ["Ansible playbooks"] })).toBe("ansible");
    expect(links("Roles", { siblings: ["Ansible playbooks", "Docker"] })).toBe("");
  });

  test("what precedes a colon, or the list that follows it", () => {
    expect(links("Django: Testes unitários")).toBe("python-unittest");
    expect(links("Integração: Docker")).toBe("dockerfile");
    expect(links("Containers: Docker e Kubernetes")).toBe("dockerfile & kubernetes-manifests");
    expect(links("Postman: API testing")).toBe("api-collections");
    expect(links("Insomnia: API testing")).not.toMatch(/^[\w-]+$/);
    expect(links("Docker: history of containers and virtual machines")).not.toMatch(/^[\w-]+$/);
  });

  test("another thing of the same list", () => {
    expect(links("Window functions, indexes")).toBe("sql-window-functions & sql-subqueries-indexes");
  });

  test("an alias in another language says what the title does not", () => {
    expect(links("First steps", { aliases: ["Funções de janela"] })).toBe("sql-window-functions");
  });

  test.each([
    ["Error handling", "Rust", "rust-errors"],
    ["Error handling", "Bash scripting", "bash-errors"],
    ["Unit tests", "C#", "dotnet-unit-tests"],
    ["Integration tests", "Laravel", "endpoint-tests"],
    ["Functions", "Bash", "bash-functions"],
    ["Unit tests", "Android", "kotlin-tests"],
  ])("%s below %s: %s", (text, heading, skill) => {
    expect(links(text, { path: [heading] })).toBe(skill);
  });

  test("below a heading about something else, an item is not about the one language that the note names", () => {
    const note = ["Connecting from Python", "Stored procedures"];
    expect(links("Functions", { note })).toBe("python-functions");
    expect(links("Functions", { path: ["SQL Server programming"], note })).not.toMatch(/^[\w-]+$/);
  });

  test("Android in one line of a note of many languages says nothing of the other items", () => {
    const note = ["Java/Kotlin: enterprise applications, Android", "Python", "JavaScript", "Go"];
    expect(links("Unit testing", { note })).not.toMatch(/^[\w-]+$/);
  });

  test.each([
    ["Error handling", "Elixir"],
    ["Unit tests", "Elixir"],
    ["Functions", "Haskell"],
    ["Data types", "Haskell"],
  ])("%s below %s: code that is not read shows nothing", (text, heading) => {
    expect(links(text, { path: [heading] })).toBe("");
  });
});

describe("several things", () => {
  test.each<[string, string]>([
    ["Docker & Kubernetes", "dockerfile & kubernetes-manifests"],
    ["Prometheus + Grafana", "prometheus-metrics & grafana-dashboards"],
    ["JOIN, subqueries, aggregate functions (SQL)", "sql-joins & sql-subqueries-indexes & sql-aggregates"],
    ["Authentication and authorization", "user-login & authorization"],
    ["RabbitMQ or Apache Kafka", "rabbitmq | kafka"],
    ["Django/FastAPI", "django-app | fastapi-app"],
    ["Fastify ou NestJS", "fastify-app | nestjs-app"],
    ["Maven/Gradle", "java-build"],
    ["Jest/Vitest", "jest-vitest"],
    ["Node.js/Express (JavaScript/TypeScript)", "express-app"],
  ])("%s: %s", (text, found) => {
    expect(links(text)).toBe(found);
  });

  test.each([
    "HTML5 & Figma",
    "Docker and Linux",
    "JavaScript/TypeScript",
    "Java/Kotlin",
    "Redis, Memcached",
    "Python, Docker, Excel",
  ])("%s: not all of it is a skill", (text) => {
    expect(links(text)).not.toMatch(/^[\w-]+$|^[\w-]+ [&|]/);
  });
});

describe("nothing is linked", () => {
  test.each([
    "Read the book Fluent Python",
    "Livro: Docker para desenvolvedores",
    "Curso de Kubernetes en Udemy",
    "Watch a video about pytest",
    "AWS certification",
    "Certificação Terraform Associate",
    "Apply for junior Django jobs (vagas)",
    "Inglês técnico",
    "Technical English",
    "Solve 20 SQL problems on LeetCode",
    "7 projects on GitHub",
    "Publish 3 projects on GitHub",
    "Al menos 3 proyectos en GitHub",
    "Build 2 small React projects",
    "Prepare for the Docker interview",
    "Code review",
    "Revisão de Segurança (Auth)",
    "Python",
    "Java 21 (LTS)",
    "Go - cloud-native applications",
    "Bases de datos",
    "Banco de dados",
    "Cloud",
    "Agile and Scrum",
    "Soft skills",
    "Final project",
    "Build a to-do list",
    "Postman/Insomnia (API testing)",
    "Karate DSL",
    "Rust basics",
    "API gateway",
    "Load balancing",
    "Xamarin",
    "Design patterns",
    "Graph databases",
    "Docker Swarm",
    "",
    "…",
    "???",
  ])("%s", (text) => {
    expect(links(text)).not.toMatch(/[\w-]+(?!\?)$/);
  });
});

describe("a part is not the whole", () => {
  test.each<[string, string]>([
    ["Kubernetes architecture", "kubernetes-manifests?"],
    ["Docker networking", "dockerfile?"],
    ["NoSQL: Cassandra, MongoDB", "mongodb?"],
    ["ETL pipelines", "daily-etl?"],
    ["Regular expressions", "python-regular-expressions?"],
  ])("%s: %s", (text, found) => {
    expect(links(text)).toBe(found);
  });

  test("but what it is done for does not matter", () => {
    expect(links("CRUD de usuário (perfil)")).toBe("sql-crud");
    expect(links("Modelagem de dados para fóruns")).toBe("data-modelling");
    expect(links("Pruebas de aceptación", { path: ["Python"] })).not.toBe("pytest-basics");
  });
});

test("the same item always gives the same links", () => {
  const finder = skillFinder(["Python", "SQL"]);
  const item = { text: "Testes unitários e de integração", aliases: [], path: ["Python"], siblings: [] };
  expect(finder.skillsOf(item)).toEqual(finder.skillsOf(item));
  expect(finder.skillsOf(item)).toEqual(skillFinder(["Python", "SQL"]).skillsOf(item));
});

test("half a megabyte of separators, brackets or one word takes no long time", () => {
  const finder = skillFinder([]);
  for (const text of ["(", "a/", "docker ", "学", ",", "x"])
    expect(finder.skillsOf({ text: text.repeat(4_000), aliases: [], path: [], siblings: [] })).toBeInstanceOf(
      Array,
    );
});
