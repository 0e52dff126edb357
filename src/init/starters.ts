/** The plans that `roadfolio init` can start from. They are loaded when one is wanted. */
import { readStarter, type Starter } from "./starter.ts";

/** A starter as the list shows it. */
export interface StarterEntry {
  name: string;
  /** What it teaches, in a few words. */
  about: string;
}

export const starters: readonly StarterEntry[] = [
  {
    name: "backend-python",
    about: "Backend with Python: FastAPI, PostgreSQL, Docker",
  },
  {
    name: "backend-node",
    about: "Backend with Node.js: TypeScript, Express, NestJS",
  },
  {
    name: "backend-java",
    about: "Backend with Java: Spring Boot, PostgreSQL, Kafka",
  },
  {
    name: "backend-go",
    about: "Backend with Go: net/http, PostgreSQL, Kubernetes",
  },
  {
    name: "backend-csharp",
    about: "Backend with C#: ASP.NET Core, Entity Framework, Azure",
  },
  {
    name: "frontend",
    about: "Frontend: TypeScript, React, Next.js",
  },
  {
    name: "full-stack",
    about: "Full stack: TypeScript, React, Express, Next.js",
  },
  {
    name: "data-engineering",
    about: "Data engineering: SQL, pipelines, dbt, Spark, Kafka",
  },
  {
    name: "data-analysis",
    about: "Data analysis: SQL, pandas, statistics, dashboards",
  },
  {
    name: "machine-learning",
    about: "Machine learning: mathematics, models, deep learning, MLOps",
  },
  {
    name: "devops",
    about: "DevOps: Linux, containers, CI/CD, Terraform, observability",
  },
];

export const starterNames: readonly string[] = starters.map(({ name }) => name);

/** @returns null if there is no starter of that name */
export async function loadStarter(name: string): Promise<Starter | null> {
  if (!starterNames.includes(name)) return null;
  const { starterPlans } = await import("./starter-plans.ts");
  return readStarter(starterPlans[name]);
}
