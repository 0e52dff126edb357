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

/** What somebody commits in the first weeks. */
export const weeks: Record<string, string>[] = [
  { "README.md": "# estudos\n" },
  { ".gitignore": ".venv/\n" },
  { "sql/crud.sql": "INSERT INTO clients (name) VALUES ('Ana');\nSELECT name FROM clients;\n" },
  { "sql/update.sql": "UPDATE clients SET name = 'Bia' WHERE id = 1;\nDELETE FROM clients WHERE id = 2;\n" },
  {
    "sql/report.sql":
      "SELECT c.name, count(*)\nFROM orders o\nJOIN clients c ON c.id = o.client\nGROUP BY c.name\nORDER BY c.name;\n",
  },
  { "sql/index.sql": "CREATE INDEX by_name ON clients (name);\n" },
  { "sql/sub.sql": "SELECT name FROM clients WHERE id IN (SELECT client FROM orders);\n" },
  {
    "shop/prices.py":
      "def total(prices: list[float], tax: float = 0.1) -> float:\n    return sum(prices) * (1 + tax)\n",
  },
  { "shop/__init__.py": "" },
  {
    "shop/basket.py":
      "from shop.prices import total\n\n\nclass Basket:\n    def __init__(self) -> None:\n        self.prices: list[float] = []\n\n    def add(self, price: float) -> None:\n        self.prices.append(price)\n\n    def total(self) -> float:\n        return total(self.prices)\n",
  },
  {
    "shop/load.py":
      'import json\n\n\ndef load(path: str) -> dict[str, float]:\n    try:\n        with open(path) as file:\n            return json.load(file)\n    except FileNotFoundError as error:\n        raise SystemExit(f"no file {path}") from error\n',
  },
  { "data.json": "{}\n" },
  {
    "tests/test_basket.py":
      "from shop.basket import Basket\n\n\ndef test_empty() -> None:\n    assert Basket().total() == 0\n\n\ndef test_total() -> None:\n    basket = Basket()\n    basket.add(10)\n    assert basket.total() > 10\n",
  },
  { "notas.txt": "estudar JOIN\n" },
  { "main.py": "from shop.basket import Basket\n\nprint(Basket().total())\n" },
];
