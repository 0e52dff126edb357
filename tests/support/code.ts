/** Repositories whose code shows something: one item "joins" that requires the skill sql-joins. */
import { roadmapText } from "./roadmaps.ts";
import { createRepository, type TestRepository } from "./repository.ts";
import { type RunOptions, runSync } from "./run.ts";

export const joinsSql =
  "select c.name, count(*)\nfrom sales s\njoin customers c on c.id = s.customer\ngroup by c.name\norder by 2 desc;\n";

/** A repository whose roadmap has one item for each rule. */
export function codeRepository(
  rules: Record<string, unknown> = { joins: { skill: "sql-joins" } },
  extra: Record<string, unknown> = {},
): TestRepository {
  const items = Object.entries(rules).map(([id, rule]) => ({ id, evidence: [rule] }));
  const repository = createRepository();
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  repository.commit({ message: "Plan", files: { "roadmap.json": roadmapText(items, extra) } });
  return repository;
}

/** The decision about an item: done, and its proofs as "sha path:line". */
export async function judged(
  repository: TestRepository,
  options: RunOptions = {},
  id = "joins",
): Promise<{ done: boolean; proofs: string[]; says: string }> {
  const { plan } = await runSync(repository.dir, {
    ...options,
    flags: ["--dry-run", ...(options.flags ?? [])],
  });
  const decision = plan.decisions.find(({ item }) => item.id === id);
  if (decision === undefined) throw new Error(`Item ${id} not found.`);
  return {
    done: decision.done,
    proofs: decision.proofs.map(({ ref, path, line }) => `${(ref ?? "").slice(0, 7)} ${path}:${line}`),
    says: decision.code.map(({ says }) => says).join(" | "),
  };
}
