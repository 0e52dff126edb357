/** A learner's repository with a page that tells the truth, made once for all forgeries. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import type { Machine } from "../../src/doors/machine.ts";
import { createLog } from "../../src/ports/log.ts";
import { joinsSql } from "../support/code.ts";
import { stranger, TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { runSync } from "../support/run.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** When the page was made, and is verified. */
export const now = "2025-10-01T12:00:00";

/** The machine of whoever verifies a page. */
export function verifier(environment: Record<string, string> = {}): Machine {
  return {
    environment: { PATH: process.env["PATH"], HOME: tmpdir(), ...environment },
    log: createLog(() => undefined, false),
    clock: new VirtualClock(now),
  };
}

const project = {
  id: "tool",
  title: "Reading tool",
  path: "tool",
  items: [{ id: "reads", title: "Reads a file" }],
};

const items = [
  { id: "joins", evidence: [{ skill: "sql-joins" }] },
  { id: "crud" },
  { id: "renamed", evidence: [{ skill: "sql-window-functions" }] },
  { id: "word" },
  { id: "open" },
  { id: "theirs" },
];

/** Any JSON, which a forger changes. */
export type Page = ReturnType<typeof pageOf>;

const proof = z.looseObject({
  kind: z.string(),
  ref: z.string().nullable(),
  path: z.string().nullable(),
  line: z.number().nullable(),
  url: z.string().nullable(),
  on: z.string().nullable(),
  by: z.string().nullable(),
  title: z.string().nullable(),
  repository: z.string().nullable(),
  introduced: z
    .object({ ref: z.string(), path: z.string(), line: z.number().nullable(), url: z.string().nullable() })
    .optional(),
  verified: z.literal(true).optional(),
});

const pageSchema = z.looseObject({
  made: z.looseObject({ commit: z.string(), repository: z.string().nullable() }),
  asOf: z.string(),
  owner: z.looseObject({ name: z.string(), github: z.string() }),
  progress: z.looseObject({ done: z.number(), total: z.number() }),
  weeks: z.array(z.object({ monday: z.string(), commits: z.number() })),
  phases: z.array(
    z.looseObject({
      project: z.looseObject({
        code: z.looseObject({
          skills: z.array(z.looseObject({ id: z.string(), title: z.string() })),
          tests: z.array(z.looseObject({ count: z.number() })),
          work: z.looseObject({ commits: z.number() }),
        }),
      }),
    }),
  ),
  items: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      kind: z.string(),
      done: z.boolean(),
      on: z.string().nullable(),
      proof: z.array(proof),
    }),
  ),
  repositories: z.array(z.looseObject({ name: z.string(), url: z.string().nullable() })),
});

function pageOf(text: string) {
  return pageSchema.parse(JSON.parse(text));
}

export interface Learner {
  repository: TestRepository;
  /** Of the page that tells the truth. */
  text: string;
  /** A fresh copy of it. */
  page(): Page;
  shas: { joins: string; stranger: string };
}

/** The folder is the caller's to remove. */
export async function makeLearner(): Promise<Learner> {
  const repository = new TestRepository(mkdtempSync(join(tmpdir(), "roadfolio-test-")));
  repository.init();
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  const plan = JSON.parse(roadmapText(items));
  plan.phases[0].project = project;
  repository.commit({
    message: "Plan",
    files: { "roadmap.json": `${JSON.stringify(plan, null, 2)}\n`, ".gitignore": "site/\n" },
  });
  const joins = repository.commit({ message: "Report sales", files: { "sql/joins.sql": joinsSql } });
  repository.commit({ message: "Completes: crud", files: { "crud.md": "Notes on CRUD\n" } });
  repository.commit({
    message: "Rank",
    files: {
      "sql/rank.sql": "select name,\n  rank() over (partition by shop order by total)\nfrom sales;\n",
    },
  });
  repository.git("mv", "sql/rank.sql", "sql/ranks.sql");
  repository.commit({ message: "Rename" });
  repository.commit({
    message: "Read a file\n\nCompletes: reads",
    files: {
      "tool/read.py":
        'import os\n\n\ndef read(path: str) -> str:\n    try:\n        with open(path) as file:\n            return file.read()\n    except FileNotFoundError:\n        return os.environ["DEFAULT_TEXT"]\n',
      "tool/test_read.py":
        'from read import read\n\n\ndef test_a_missing_file_has_the_default(monkeypatch):\n    monkeypatch.setenv("DEFAULT_TEXT", "none")\n    assert read("missing.txt") == "none"\n',
      "tool/requirements.txt": "pytest\n",
    },
  });
  const theirs = repository.commit({
    message: "Completes: theirs",
    files: { "theirs.md": "x\n" },
    author: stranger,
  });
  const before = readFileSync(join(repository.dir, "roadmap.json"), "utf8");
  repository.commit({
    message: "Tick",
    files: { "roadmap.json": before.replace('"id": "word"', '"id": "word", "done": true') },
  });
  await runSync(repository.dir);
  const text = readFileSync(join(repository.dir, "site/portfolio.json"), "utf8");
  repository.commit({ message: "Update" });
  return { repository, text, page: () => pageOf(text), shas: { joins, stranger: theirs } };
}
