/** Ticks that the first version of roadmap.json has already, such as those of a note. */
import { expect, test } from "vitest";
import { createRepository, type TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { runSync } from "../support/run.ts";

const ticked = roadmapText([{ id: "joins", done: true }, { id: "crud" }]);

function committed(files: Record<string, string>): TestRepository {
  const repository = createRepository();
  repository.commit({ message: "Plan", files });
  return repository;
}

test("a tick in the commit that adds the roadmap, such as one from a note, is self-declared", async () => {
  const repository = committed({ "roadmap.json": ticked, "plan.md": "- [x] Joins\n", "joins.sql": "1" });
  const { plan } = await runSync(repository.dir);
  expect(plan.decisions[0]).toMatchObject({ done: true, write: undefined, proofs: [{ kind: "self" }] });
});

test("a tick is not proven by the commit that moved the roadmap", async () => {
  const repository = committed({ "old/roadmap.json": ticked });
  repository.git("mv", "old/roadmap.json", "roadmap.json");
  repository.commit({ message: "Move", files: { "joins.sql": "1" } });
  const { plan } = await runSync(repository.dir);
  expect(plan.decisions[0]).toMatchObject({ done: true, proofs: [{ kind: "self" }] });
});

test("a tick on an item added in the same commit is proven by the work beside it", async () => {
  const repository = committed({ "roadmap.json": roadmapText([{ id: "crud" }]) });
  const work = repository.commit({ message: "Joins", files: { "roadmap.json": ticked, "joins.sql": "1" } });
  const { plan } = await runSync(repository.dir);
  expect(plan.decisions[0]?.proofs).toMatchObject([{ kind: "commit", ref: work }]);
});
