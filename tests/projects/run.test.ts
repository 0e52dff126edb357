/** How to run a project, from the files in its folder. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runOf } from "../../src/projects/run.ts";
import { type ProjectFiles, projectTree } from "../support/project.ts";

const fastapi = "from fastapi import FastAPI\n\napp = FastAPI()\n";
const guarded = 'if __name__ == "__main__":\n    print(1)\n';
const packageJson = (content: object): string => JSON.stringify(content, null, 2);

type Case = [string, ProjectFiles, string[]];

function runs(cases: Case[]): void {
  test.each(cases)("%s", async (_name, files, expected) => {
    expect(runOf(await projectTree(files))).toEqual(expected);
  });
}

describe("Compose and Make", () => {
  runs([
    [
      "Compose that builds the program needs no other command",
      {
        "compose.yaml": "services:\n  api:\n    build: .\n  db:\n    image: postgres:16\n",
        "requirements.txt": "fastapi\n",
        "main.py": fastapi,
      },
      ["docker compose up"],
    ],
    [
      "a longer build",
      { "docker-compose.yml": "services:\n  api:\n    build:\n      context: api\n" },
      ["docker compose up"],
    ],
    [
      "Compose with only a database starts before the program",
      {
        "docker-compose.yml": "services:\n  db:\n    image: postgres:16\n",
        ".env.example": "URL=x\n",
        "main.py": fastapi,
        "requirements.txt": "fastapi\n",
      },
      ["cp .env.example .env", "docker compose up -d", "pip install -r requirements.txt", "uvicorn main:app"],
    ],
    [
      "Compose with nothing but a database",
      { "compose.yml": "services:\n  db:\n    image: postgres\n" },
      ["docker compose up -d"],
    ],
    [
      "a Compose file shipped with a tool is not read, and starts everything",
      { "docker-compose.yaml": "# Basic Airflow cluster configuration for CeleryExecutor\nservices: {}\n" },
      ["docker compose up"],
    ],
    [
      "also with a service of its own",
      {
        "docker-compose.yaml":
          "# Basic Airflow cluster configuration for CeleryExecutor\nservices:\n  redis:\n    image: redis\n  minio:\n    image: minio/minio\n",
      },
      ["docker compose up"],
    ],
    ["a file of that name without services", { "compose.yaml": "a: 1\n" }, []],
    [
      "Make",
      { Makefile: "install:\n\tpip install .\n\nrun: install\n\tpython main.py\n", "main.py": guarded },
      ["make install", "make run"],
    ],
    ["Make that only tests", { Makefile: "test:\n\tpytest\n", "main.py": guarded }, ["python main.py"]],
  ]);
});

describe("folders", () => {
  runs([
    [
      "a backend and a frontend",
      {
        "backend/requirements.txt": "fastapi",
        "backend/main.py": fastapi,
        "frontend/package.json": packageJson({ scripts: { dev: "vite" } }),
      },
      [
        "cd backend",
        "pip install -r requirements.txt",
        "uvicorn main:app",
        "cd ../frontend",
        "npm install",
        "npm run dev",
      ],
    ],
    [
      "a server and a client in JavaScript",
      {
        "package.json": packageJson({ private: true }),
        "client/package.json": packageJson({ scripts: { dev: "vite" } }),
        "server/package.json": packageJson({ scripts: { start: "node index.js" } }),
      },
      ["npm install", "cd client", "npm install", "npm run dev", "cd ../server", "npm install", "npm start"],
    ],
    [
      "a folder whose name cannot be typed",
      { "my app/package.json": packageJson({ scripts: { dev: "vite" } }) },
      [],
    ],
    ["nothing", { "notes.md": "x" }, []],
  ]);
});

/** Names that contain shell syntax. */
const name = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom("`id`", "$(id)", "a;b", "a\nb", "--help", "a b", "```", "</code>", "../..", "~/x", "ok"),
);

test("no file name can inject anything into a command", async () => {
  await fc.assert(
    fc.asyncProperty(name, name, name, async (one, two, three) => {
      const files = {
        [`${one}/${two}.py`]: fastapi,
        [`${two}.py`]: guarded,
        [`cmd/${three}/main.go`]: "package main\nfunc main() {}\n",
        "go.mod": "module x\n",
        [`${three}/package.json`]: packageJson({ main: one, packageManager: two, scripts: { [three]: one } }),
        "package.json": packageJson({ main: one, packageManager: three }),
        [one]: "x",
        "pyproject.toml": `[project.scripts]\n${JSON.stringify(three)} = "x:y"\n`,
      };
      for (const command of runOf(await projectTree(files)))
        expect(command).toMatch(/^[\w./-]+(?: [\w.:/@-]+)*$/);
    }),
  );
});
