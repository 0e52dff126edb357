/** Items of which no skill covers every word: when a link is safe all the same, and the neighbours that it must not catch. */
import { describe, expect, test } from "vitest";
import { codeNamesOf } from "../../src/import/code-names.ts";
import { skillFinder } from "../../src/import/item-skills.ts";
import { skills } from "../../src/skills/catalogue.ts";

const codeNames = codeNamesOf(skills);

/** The ids of the sure links, joined by " & " or " | ". */
function sure(text: string, path: string[] = []): string {
  const found = skillFinder([...path, text], codeNames)
    .skillsOf({ text, aliases: [], path, siblings: [] })
    .filter(({ strength }) => strength === "sure");
  return found.map(({ id }) => id).join(found.some(({ together }) => together) ? " & " : " | ");
}

describe("a tool with which something is done", () => {
  test.each([
    ["Bundle the app with Vite", "", "frontend-build"],
    ["Build a landing page with Bootstrap", "", "bootstrap"],
    ["Provision EC2 instances with Terraform", "", "terraform"],
    ["Criar um blog usando Django", "", "django-app"],
    ["Criar API de tarefas usando Express e MongoDB", "Node.js", "express-app & mongodb"],
    ["Testing the API with Express", "", ""],
    ["Conexión a MongoDB con Mongoose", "", "mongoose"],
    ["Add validation to the form with zod", "React", "zod-validation"],
    ["Use BullMQ + Redis queue", "", "background-tasks & redis"],
    ["Validate requests with Joi or Zod", "", ""],
    ["Animations with React", "", ""],
    ["Portfolio with Django", "", ""],
    ["Write a paper on internals with Docker", "", ""],
    ["Relations com Hyperlinks", "Django", ""],
    ["WebSockets com FastAPI", "", "websockets"],
    ["GraphQL with NestJS", "", "graphql-api & nestjs-app"],
    ["Web scraping com Selenium", "", "web-scraping & selenium"],
    ["Building REST APIs with @RestController", "Spring Boot", "spring-rest-controller"],
    ["A bank account with OOP", "Python", "python-oop"],
    ["Render views with EJS or Pug", "Express", "html-templates"],
    ["A bank account with OOP", "", ""],
    ["Sort a list with functions", "Python", ""],
    ["Strategies for WebSockets with FastAPI", "", ""],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("a clause, and the place where something is done", () => {
  test.each([
    ["Write a stored procedure that archives old orders", "", "sql-procedures-triggers"],
    ["Linear regression para prever preços", "", "ml-linear-regression"],
    ["A stored procedure that fills Redis", "", ""],
    ["A page that shows orders", "", ""],
    ["Store pictures in S3", "", "aws-s3"],
    ["Publicar o projeto na Vercel", "", "cloud-deployment"],
    ["Vacuum in PostgreSQL", "", ""],
    ["Networks in Docker", "", ""],
    ["Rollback on deployment", "", ""],
    ["Testing pictures in S3", "", ""],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("details after a colon, a dash or slashes", () => {
  test.each([
    ["Alerting tools: PagerDuty, Opsgenie", "", "alerting"],
    ["Data modelling: conceptual, logical, physical", "", "data-modelling"],
    ["Maven: pom.xml, dependencies and build lifecycle", "Java", "java-build"],
    ["Rate limiting // Protect the server from abuse", "", "rate-limiting"],
    ["Docker: history of containers", "", ""],
    ["Consuming APIs with requests: auth, pagination, rate limits", "Python", "external-apis"],
    ["Authentication: JWT, OAuth", "", "user-login"],
    ["Web scraping: pagination, logins", "", "web-scraping"],
    ["Seaborn: distributions, categorical data", "", "data-plots"],
    ["Containers: Docker, Kubernetes", "", "dockerfile & kubernetes-manifests"],
    ["Security: CORS, rate limiting", "", "cors & rate-limiting"],
    ["Express: rutas, middleware, JSON, CORS", "", "express-app"],
    ["Log rotation // Manage the size and history of files", "", "log-rotation"],
    ["Docker: history, Podman, CORS", "", ""],
    ["NoSQL: Cassandra, MongoDB", "", ""],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("lists with something unknown in them", () => {
  test.each([
    ["AWS core services: EC2, S3, IAM, VPC", "", "aws-s3 & iam-policies & cloud-networking"],
    ["Handle missing values and outliers", "Machine learning", "ml-missing-values"],
    ["HTML5 & Figma", "", ""],
    ["Redis, Memcached", "", ""],
    ["Postman/Insomnia (API testing)", "", ""],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("things weighed against one another", () => {
  test.each([
    ["Stateless vs stateful widgets", "Flutter", "flutter-widgets"],
    ["Value types vs reference types", "Swift", "swift-structs-classes"],
    ["Difference between lists and tuples", "Python", "python-data-structures"],
    ["Git vs GitHub", "", ""],
    ["SQL vs NoSQL", "", ""],
    ["Docker vs virtual machines", "", ""],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("status and remarks are not what an item is about", () => {
  test.each([
    ["Coroutines ✅ Phase 2.1 (WebSocket server)", "Kotlin", "kotlin-coroutines"],
    ["Return types ✔️ nullable returns, suspend functions", "Kotlin", "kotlin-functions"],
    ["Window functions ← asked in interviews", "SQL", "sql-window-functions"],
    ["Terraform (optional)", "", "terraform"],
    ["PROYECTO: dashboard with Streamlit", "", "data-dashboards"],
    ["Práctica: window functions", "SQL", "sql-window-functions"],
    ["✅ Terraform", "", "terraform"],
    ["Drawing ✅ with Terraform", "", ""],
    ["Module: Terraform history", "", ""],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("what something is done without", () => {
  test.each([
    ["Read a large file without pandas", "", ""],
    ["Script que limpia datos sin Pandas", "", ""],
    ["CRUD sem ORM", "", "sql-crud"],
    ["Read a large file with pandas", "", "pandas-transform"],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("a server from an image, and what is built into one", () => {
  test.each([
    ["Montar Postgres con Docker", "SQL", "docker-compose"],
    ["Run MongoDB with Docker", "", "docker-compose"],
    ["Docker Compose with PostgreSQL", "", "docker-compose"],
    ["Docker Compose with Grafana", "", "docker-compose & grafana-dashboards"],
    ["Deploy a React app with Docker", "", "dockerfile"],
    ["PostgreSQL and Docker", "", "postgres-connection & dockerfile"],
    ["Micrometer integration with Ktor", "", "prometheus-metrics"],
    ["WebSockets with Ktor", "", "websockets & ktor-server"],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("clauses that give a role or examples", () => {
  test.each([
    ["Use Redis as a fast cache for sessions", "", "redis"],
    ["Configurar uv como gestor de entornos", "Python", "python-dependency-management"],
    ["Arrays, incluindo multidimensionais", "PHP", "php-arrays"],
    ["Storage such as Redis", "", ""],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("details of what the heading is about", () => {
  test.each([
    ["Custom health check DSL", "Health checks", "health-check-endpoint"],
    ["Cookies", "Sessions and cookies in PHP", ""],
    ["Own sessions", "Sessions and cookies in PHP", "php-sessions"],
    ["Custom error types", "Error handling in Go", "go-errors"],
    ["Channel directions", "Go channels", "go-concurrency"],
    ["Outras opções de configuração do admin", "Django admin", "django-admin"],
    ["Docker networking", "Docker", ""],
    ["Errors in Sentry", "Error handling in Go", "error-tracking"],
    ["Directions", "Go channels", ""],
    ["What is a channel?", "Go channels", ""],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("names written as code", () => {
  test.each([
    ["matchedGeometryEffect", "SwiftUI", "swiftui-animations"],
    ["@Query property wrapper", "SwiftUI", "swift-data"],
    ["Learn what GeometryReader does", "SwiftUI", "swiftui-views"],
    ["matchedGeometryEffect", "Flutter", ""],
    ["@Query", "", ""],
    ["beforeEach", "Jest", ""],
    ["Calling OpenAI", "Python", ""],
    ["What is GeometryReader?", "SwiftUI", ""],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("words that say nothing where no phrase needs them", () => {
  test.each([
    ["Entender cuándo usar hooks", "React", "react-hooks"],
    ["WHERE", "SQL", "sql-where"],
    ["LIKE, IN, BETWEEN", "SQL", "sql-where"],
    ["To-do list", "Python", ""],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("a heading says what its items are about, however it is written", () => {
  test.each([
    ["Joins", "Semana 3 – Banco de dados", "sql-joins"],
    ["Hooks", "Phase 3 (weeks 5-8): React", "react-hooks"],
    ["Functions", "Module 2: Learn Python properly 🐍", "python-functions"],
    ["Deployments", "4️⃣ Getting started with Kubernetes", "kubernetes-manifests"],
    ["Exceções", "Agora que você sabe o básico, vamos aprender Java de verdade", "java-exceptions"],
    ["Exceptions", "Phase 3 (weeks 5-8)", ""],
    ["Exceptions", "Python backend", "python-exceptions"],
    ["Temas", "Flutter", "flutter-theming"],
    ["Temas avanzados", "Flutter", ""],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("a page's skills in programs without pages", () => {
  test.each([
    ["Dark mode", "SwiftUI", ""],
    ["Dark mode", "React", "dark-mode"],
    ["Accessibility", "Flutter", ""],
  ])("%s below “%s”: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

test.each(["How HTTP works: headers, cookies and caching", "Como o HTTP funciona: cabeçalhos e cache"])(
  "how something works is shown by no code: %s",
  (text) => {
    expect(sure(text)).toBe("");
  },
);
