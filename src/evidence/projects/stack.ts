/** What a project is built with: its languages, and the frameworks, databases and tools that its skills show. */
import type { LanguageShare } from "../../activity/project.ts";

/**
 * By skill, in display order: frameworks first, then databases and data tools, then delivery. A skill that covers
 * several tools names each by the dependency that shows it.
 */
const names: readonly [string, string | Readonly<Record<string, string>>][] = [
  ["fastapi-app", "FastAPI"],
  ["flask-app", "Flask"],
  ["django-app", "Django"],
  ["django-rest-framework", "Django REST framework"],
  ["spring-rest-controller", "Spring Boot"],
  ["nestjs-app", "NestJS"],
  ["express-app", "Express"],
  ["fastify-app", "Fastify"],
  ["nextjs-app", "Next.js"],
  ["react-components", "React"],
  ["vue-components", "Vue"],
  [
    "go-web-framework",
    {
      "go:github.com/gin-gonic/gin": "Gin",
      "go:github.com/labstack/echo/v4": "Echo",
      "go:github.com/go-chi/chi/v5": "chi",
    },
  ],
  ["postgres-connection", "PostgreSQL"],
  ["mysql-connection", "MySQL"],
  ["mongodb", "MongoDB"],
  ["mongoose", "MongoDB"],
  ["sqlite-database", "SQLite"],
  ["duckdb", "DuckDB"],
  ["snowflake", "Snowflake"],
  ["bigquery", "BigQuery"],
  ["redshift", "Amazon Redshift"],
  ["redis", "Redis"],
  ["sqlalchemy-orm", "SQLAlchemy"],
  ["alembic-migrations", "Alembic"],
  ["spring-data-jpa", "Spring Data JPA"],
  ["prisma-orm", "Prisma"],
  ["typeorm-sequelize", { "npm:typeorm": "TypeORM", "npm:sequelize": "Sequelize" }],
  ["pyspark", "PySpark"],
  ["pandas-transform", "pandas"],
  ["polars-transform", "Polars"],
  ["numpy-arrays", "NumPy"],
  ["dbt-models", "dbt"],
  [
    "orchestration-basics",
    { "pypi:apache-airflow": "Airflow", "pypi:prefect": "Prefect", "pypi:dagster": "Dagster" },
  ],
  ["kafka", "Kafka"],
  ["rabbitmq", "RabbitMQ"],
  ["docker-compose", "Docker Compose"],
  ["dockerfile", "Docker"],
  ["kubernetes-manifests", "Kubernetes"],
  ["helm-charts", "Helm"],
  ["terraform", "Terraform"],
  ["aws-lambda", "AWS Lambda"],
  ["aws-s3", "AWS S3"],
  ["aws-dynamodb", "DynamoDB"],
  ["pytest-basics", "pytest"],
  ["junit-tests", "JUnit"],
  ["jest-vitest", { "npm:vitest": "Vitest", "npm:jest": "Jest" }],
  ["github-actions", "GitHub Actions"],
];

/** Skills that name a part of the stack. */
export const stackSkills: readonly string[] = names.map(([skill]) => skill);

const mostLanguages = 3;
const mostTools = 10;

/**
 * @param skills ids of the skills that the owner's code shows
 * @param dependencies packages that the manifests name, such as `pypi:fastapi`
 */
export function stackOf(
  languages: readonly LanguageShare[],
  skills: ReadonlySet<string>,
  dependencies: ReadonlySet<string>,
): string[] {
  const own = languages.slice(0, mostLanguages).map(({ name }) => name);
  const tools = names.flatMap(([skill, label]): string[] => {
    if (!skills.has(skill)) return [];
    if (typeof label === "string") return [label];
    return Object.entries(label).flatMap(([dependency, name]) =>
      dependencies.has(dependency) ? [name] : [],
    );
  });
  const distinct = [...new Set(tools)].filter((name) => !own.includes(name) && !isImplied(name, tools));
  return [...own, ...distinct.slice(0, mostTools)];
}

/** True for a tool that another one in the list implies. */
function isImplied(name: string, tools: readonly string[]): boolean {
  return name === "Docker" && tools.includes("Docker Compose");
}

/** For sorting: a skill's position in the stack; skills outside it come last. */
export function stackRank(skill: string): number {
  const index = stackSkills.indexOf(skill);
  return index === -1 ? names.length : index;
}
