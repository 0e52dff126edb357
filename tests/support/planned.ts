/** Repositories with a roadmap, and what a run decides about them. */
import type { SyncResult } from "../../src/sync/sync.ts";
import { createRepository, temporaryFolder, TestRepository } from "./repository.ts";
import { type BuiltItem, roadmapText } from "./roadmaps.ts";
import { doneItems, runSync } from "./run.ts";

export const twoItems: BuiltItem[] = [{ id: "joins", aliases: ["Junções básicas"] }, { id: "crud" }];

export function plannedRepository(
  items: BuiltItem[] = twoItems,
  extra: Record<string, unknown> = {},
): TestRepository {
  const repository = createRepository();
  repository.commit({ message: "Plan", files: { "roadmap.json": roadmapText(items, extra) } });
  return repository;
}

/** A repository on GitHub with one item ticked by a commit and one open. */
export function learner(): { repository: TestRepository; sha: string } {
  const repository = plannedRepository();
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  const sha = repository.commit({
    message: "Work\n\nCompletes: joins",
    files: { "joins.sql": "select 1\n" },
  });
  return { repository, sha };
}

export function bareRepository(): TestRepository {
  const remote = new TestRepository(temporaryFolder());
  remote.git("init", "--quiet", "--bare", "--initial-branch=main");
  return remote;
}

/** Ids of the items done now; writes nothing. */
export async function doneIn({ dir }: Pick<TestRepository, "dir">, flags: string[] = []): Promise<string[]> {
  return doneItems(await runSync(dir, { flags: ["--dry-run", ...flags] }));
}

export function codesOf({ plan }: SyncResult): string[] {
  return plan.problems.map(({ code }) => code);
}

/** Shas of an item's proofs. */
export function proofsOf({ plan }: SyncResult, id: string): (string | null)[] {
  return plan.decisions
    .filter(({ item }) => item.id === id)
    .flatMap(({ proofs }) => proofs.map(({ ref }) => ref));
}
