/** Portfolios with projects, and the files of a FastAPI project. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { roadmapText } from "./roadmaps.ts";
import { createRepository, type TestRepository } from "./repository.ts";

/** A FastAPI project; paths are relative to its folder. */
export const shop: Readonly<Record<string, string>> = {
  "app/__init__.py": "",
  "app/main.py":
    "from fastapi import FastAPI\nfrom app.routes import router\n\napp = FastAPI()\napp.include_router(router)\n",
  "app/routes.py":
    "from fastapi import APIRouter\n\nrouter = APIRouter()\n\n\n@router.get('/items')\ndef items():\n    return []\n",
  "requirements.txt": "fastapi\nuvicorn\npytest\nhttpx\n",
  "tests/test_items.py":
    "from fastapi.testclient import TestClient\nfrom app.main import app\n\n\ndef test_items():\n    assert TestClient(app).get('/items').json() == []\n\n\ndef test_nothing():\n    assert TestClient(app).get('/').status_code == 404\n",
};

/** Moves the files into a folder. */
export function inFolder(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** A portfolio with this project only, in a phase with the items. */
export function projectPortfolio(
  project: Record<string, unknown>,
  extra: Record<string, unknown> = {},
  items: { id: string }[] = [],
): TestRepository {
  const group = {
    id: "first",
    title: "First",
    items: items.map(({ id }) => ({ id, title: `Title of ${id}` })),
  };
  const phases = [
    {
      id: "web",
      title: "Web",
      groups: items.length === 0 ? [] : [group],
      project: { id: "shop", title: "Shop", ...project },
    },
  ];
  const repository = createRepository();
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  const files = { "roadmap.json": roadmapText([], { phases, ...extra }) };
  repository.commit({ message: "Plan", files });
  return repository;
}

const portfolioSchema = z.object({
  repositories: z.array(z.object({ name: z.string() })),
  phases: z.array(
    z.object({
      project: z.object({
        code: z
          .object({
            stack: z.array(z.string()),
            run: z.array(z.string()),
            skills: z.array(
              z.object({
                id: z.string(),
                proof: z.object({
                  ref: z.string(),
                  path: z.string(),
                  line: z.number(),
                  url: z.string().nullable(),
                }),
              }),
            ),
            tests: z.array(z.object({ command: z.string(), count: z.number() })),
            ci: z.array(z.object({ name: z.string(), path: z.string(), url: z.string().nullable() })),
            licence: z.string().nullable(),
            work: z.object({ commits: z.number(), first: z.string(), last: z.string() }).nullable(),
            lastActivity: z.object({ on: z.string(), url: z.string().nullable() }).nullable(),
          })
          .nullable(),
      }),
    }),
  ),
});

/** The project's code in portfolio.json, and the names of the repositories listed there. */
export function shownIn(repository: TestRepository) {
  const text = readFileSync(join(repository.dir, "site/portfolio.json"), "utf8");
  const { phases, repositories } = portfolioSchema.parse(JSON.parse(text));
  const code = phases[0]?.project.code ?? null;
  const skills = code?.skills ?? [];
  return {
    code,
    skills: skills.map(({ id }) => id),
    proofOf: (id: string) => skills.find((skill) => skill.id === id)?.proof,
    repositories: repositories.map(({ name }) => name),
  };
}

export function fileIn({ dir }: TestRepository, path: string): string {
  return readFileSync(join(dir, path), "utf8");
}
