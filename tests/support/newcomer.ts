/** A newcomer: a home with git's configuration, and a folder in it that is to become a portfolio. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runHere } from "./cli.ts";
import { TestRepository, temporaryFolder } from "./repository.ts";

const config = "[user]\n\tname = Ana Souza\n\temail = ana@example.com\n";

/** A home with git's configuration, and an empty folder in it. */
export function home(gitconfig = config): { home: string; dir: string } {
  const folder = temporaryFolder();
  writeFileSync(join(folder, ".gitconfig"), gitconfig);
  const dir = join(folder, "learning");
  mkdirSync(dir);
  return { home: folder, dir };
}

export interface Place {
  home: string;
  dir: string;
  repository: TestRepository;
}

export function learner({
  remote = "git@github.com:ana-souza/learning.git",
}: { remote?: string | null } = {}): Place {
  const place = home();
  const repository = new TestRepository(place.dir);
  repository.init();
  if (remote !== null) repository.addOrigin(remote);
  return { ...place, repository };
}

/** Runs `roadfolio init` there, without a terminal. */
export const init = (place: { home: string; dir: string }, ...args: string[]) =>
  runHere(place.dir, ["init", ...args], { environment: { HOME: place.home } });

export const read = (dir: string, path: string): string => readFileSync(join(dir, path), "utf8");
export const roadmapIn = (dir: string) => JSON.parse(read(dir, "roadmap.json"));
/** Everything but git's own files. */
export const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((path) => !path.startsWith(".git/"));

/** Python and SQL that show several skills. */
export const python = {
  "main.py":
    'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/items/{id}")\ndef item(id: int) -> dict[str, int]:\n    return {"id": id}\n\n\n@app.get("/names/{name}")\ndef name(name: str) -> str:\n    return name\n',
  "report.sql":
    "SELECT c.name, count(*) FROM orders o JOIN clients c ON c.id = o.client GROUP BY c.name ORDER BY c.name;\n",
};
