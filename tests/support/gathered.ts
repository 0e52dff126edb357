/** What a run gathers from a fake GitHub: two items, one of which names issue #7. */
import type { RepositoryActivity } from "../../src/activity/repository.ts";
import { gatherIssues, type IssuesRead } from "../../src/gather/issues/issues.ts";
import type { GitHub } from "../../src/ports/github/port.ts";
import { repositoryOf } from "./activity.ts";
import { roadmapText } from "./roadmaps.ts";
import { roadmapOf } from "./told-issues.ts";

export const own = "ana/learning";
const items = [{ id: "joins", issue: 7 }, { id: "crud" }];
const phase = (more: Record<string, unknown>) => ({
  id: "basics",
  title: "Basics",
  groups: [
    { id: "first", title: "First", items: items.map((item) => ({ title: `Title of ${item.id}`, ...item })) },
  ],
  ...more,
});
export const plain = roadmapText([], { phases: [phase({})], start: undefined });
export const due = roadmapText([], { phases: [phase({ due: "2025-10-20" })] });
export const withList = roadmapText([], { phases: [phase({ issue: 12 })], start: undefined });
export const app = repositoryOf([], {
  listed: "ana/app",
  name: "ana/app",
  web: "https://github.com/ana/app",
});

export function gathered(
  github: GitHub,
  text = plain,
  {
    repositories = [repositoryOf([])],
    writesIssues = true,
  }: { repositories?: RepositoryActivity[]; writesIssues?: boolean } = {},
): Promise<IssuesRead> {
  return gatherIssues(repositories, roadmapOf(text), { github, web: "https://github.com", writesIssues });
}

/** Numbers of the issues that were kept. */
export const kept = ({ issues }: IssuesRead): number[] =>
  issues.flatMap((one) => one.issues.map(({ number }) => number));
