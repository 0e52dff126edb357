/** The plans that `roadfolio init` can start from. Each is loaded only when it is wanted. */
import { readStarter, type Starter } from "./starter.ts";

/** A starter as the list shows it. */
export interface StarterEntry {
  name: string;
  /** What it teaches, in a few words. */
  about: string;
  /** Its file's content, as parsed JSON. */
  load: () => Promise<{ default: unknown }>;
}

export const starters: readonly StarterEntry[] = [
  {
    name: "backend-python",
    about: "Backend with Python: FastAPI, PostgreSQL, Docker",
    load: () => import("./starters/backend-python.json", { with: { type: "json" } }),
  },
  {
    name: "backend-node",
    about: "Backend with Node.js: TypeScript, Express, NestJS",
    load: () => import("./starters/backend-node.json", { with: { type: "json" } }),
  },
  {
    name: "backend-java",
    about: "Backend with Java: Spring Boot, PostgreSQL, Kafka",
    load: () => import("./starters/backend-java.json", { with: { type: "json" } }),
  },
  {
    name: "backend-go",
    about: "Backend with Go: net/http, PostgreSQL, Kubernetes",
    load: () => import("./starters/backend-go.json", { with: { type: "json" } }),
  },
  {
    name: "backend-csharp",
    about: "Backend with C#: ASP.NET Core, Entity Framework, Azure",
    load: () => import("./starters/backend-csharp.json", { with: { type: "json" } }),
  },
  {
    name: "frontend",
    about: "Frontend: TypeScript, React, Next.js",
    load: () => import("./starters/frontend.json", { with: { type: "json" } }),
  },
  {
    name: "full-stack",
    about: "Full stack: TypeScript, React, Express, Next.js",
    load: () => import("./starters/full-stack.json", { with: { type: "json" } }),
  },
  {
    name: "data-engineering",
    about: "Data engineering: SQL, pipelines, dbt, Spark, Kafka",
    load: () => import("./starters/data-engineering.json", { with: { type: "json" } }),
  },
  {
    name: "data-analysis",
    about: "Data analysis: SQL, pandas, statistics, dashboards",
    load: () => import("./starters/data-analysis.json", { with: { type: "json" } }),
  },
  {
    name: "machine-learning",
    about: "Machine learning: mathematics, models, deep learning, MLOps",
    load: () => import("./starters/machine-learning.json", { with: { type: "json" } }),
  },
  {
    name: "devops",
    about: "DevOps: Linux, containers, CI/CD, Terraform, observability",
    load: () => import("./starters/devops.json", { with: { type: "json" } }),
  },
];

export const starterNames: readonly string[] = starters.map(({ name }) => name);

/** @returns null if there is no starter of that name */
export async function loadStarter(name: string): Promise<Starter | null> {
  const entry = starters.find((one) => one.name === name);
  return entry === undefined ? null : readStarter((await entry.load()).default);
}
