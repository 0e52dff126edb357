/** Listed repositories that cannot be reached are read from their clones in the folders beside the portfolio's. */
import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runHere } from "../support/cli.ts";
import { init, learner, type Place, python, read, roadmapIn } from "../support/newcomer.ts";
import { TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";

/** Another repository of the learner's, in a folder beside the portfolio's. */
function beside(place: Place, folder: string, remote: string): TestRepository {
  mkdirSync(join(place.home, folder));
  const repository = new TestRepository(join(place.home, folder));
  repository.init();
  repository.addOrigin(remote);
  repository.commit({ message: "Work", files: python });
  return repository;
}

/** A portfolio that lists ana-souza/api, with its clone in ../api. */
function listing(): Place & { api: TestRepository } {
  const place = learner();
  const evidence = [{ files: ["**/*.sql"], contains: "GROUP BY" }];
  const owner = { name: "Ana Souza", github: "ana-souza", emails: ["ana@example.com"] };
  const text = roadmapText([{ id: "joins", evidence }], { owner, repositories: [".", "ana-souza/api"] });
  place.repository.commit({ message: "Plan", files: { "roadmap.json": text } });
  return { ...place, api: beside(place, "api", "git@github.com:Ana-Souza/api.git") };
}

interface Answer {
  roadmap: { done: number; total: number };
  items: { proof: { repository: string; ref: string }[] }[];
  problems: { code: string; message: string; level: string }[];
}

async function sync({ dir, home }: Place, flags: string[] = [], variables = {}): Promise<Answer> {
  const environment = { HOME: home, ...variables };
  const run = await runHere(dir, ["sync", "--json", ...flags], { environment });
  return JSON.parse(run.stdout);
}

const codes = ({ problems }: Answer): string[] => problems.map(({ code }) => code);

test("after init --from-code, sync shows as much as init said, and names no path of this computer", async () => {
  const place = learner();
  place.repository.commit({ message: "Notes", files: { "notes.txt": "later\n" } });
  beside(place, "api", "https://github.com/ana-souza/api.git");
  const { stdout } = await init(place, "--from-code");
  const [, done, total] = /(\d+) of (\d+) items are already shown/.exec(stdout) ?? [];
  expect(Number(done)).toBeGreaterThan(3);
  const answer = await sync(place);
  expect(answer.roadmap).toMatchObject({ done: Number(done), total: Number(total) });
  expect(roadmapIn(place.dir).repositories).toEqual([".", "ana-souza/api"]);
  for (const path of ["roadmap.json", "README.md"]) {
    expect(read(place.dir, path)).not.toContain(place.home);
    expect(read(place.dir, path)).not.toContain("../api");
  }
});

test("the clone counts under the name that is listed, and one notice says where it was read", async () => {
  const answer = await sync(listing());
  expect(answer.items[0]?.proof[0]).toMatchObject({ repository: "ana-souza/api" });
  const notice = answer.problems.find(({ code }) => code === "read-from-clone");
  expect(notice).toMatchObject({
    level: "notice",
    message:
      "ana-souza/api was read from its clone in ../api, which may not be up to date: reading from GitHub needs a token: set GITHUB_TOKEN.",
  });
  expect(codes(answer)).not.toContain("unreachable");
});

describe("not read from there", () => {
  test.each<[what: string, change: (place: ReturnType<typeof listing>) => void]>([
    [
      "a repository of another account",
      ({ api }) => api.git("remote", "set-url", "origin", "git@github.com:eve/api.git"),
    ],
    [
      "one on another host",
      ({ api }) => api.git("remote", "set-url", "origin", "git@gitlab.com:ana-souza/api.git"),
    ],
    ["one that is pushed nowhere", ({ api }) => api.git("remote", "remove", "origin")],
    [
      "a folder of that name in the portfolio",
      (place) => {
        mkdirSync(join(place.dir, "ana-souza"));
        renameSync(place.api.dir, join(place.dir, "ana-souza/api"));
      },
    ],
  ])("%s", async (_what, change) => {
    const place = listing();
    change(place);
    const answer = await sync(place);
    expect(answer.roadmap.done).toBe(0);
    expect(codes(answer)).toContain("unreachable");
  });

  test("anything in a workflow, where others may have put the folder", async () => {
    const answer = await sync(listing(), [], { GITHUB_ACTIONS: "true" });
    expect(answer.roadmap.done).toBe(0);
    expect(codes(answer)).toContain("unreachable");
  });
});

describe("a clone that is behind takes no tick back", () => {
  /** The roadmap after the first tick. */
  async function ticked() {
    const place = listing();
    expect((await sync(place)).roadmap.done).toBe(1);
    place.repository.git("add", "roadmap.json");
    place.repository.git("commit", "--quiet", "--message", "Tick");
    return place;
  }

  test("code that is not in it", async () => {
    const place = await ticked();
    place.api.commit({ message: "Move the reports away", files: { "report.sql": "SELECT 1;\n" } });
    const answer = await sync(place);
    expect(answer.roadmap.done).toBe(1);
    expect(codes(answer)).toContain("proof-unseen");
  });

  test("a commit that is not in it", async () => {
    const place = await ticked();
    place.api.git("checkout", "--quiet", "--orphan", "old");
    place.api.commit({ message: "Old", files: { "report.sql": "SELECT 1;\n" } });
    expect((await sync(place)).roadmap.done).toBe(1);
  });
});
