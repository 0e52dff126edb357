/** What may be published of a run: the one place where private repositories are left out, before anything is rendered. */
import type { RepositoryActivity } from "../activity/repository.ts";
import type { Decision } from "../evidence/decision.ts";
import { withProofs } from "../evidence/figure.ts";
import type { Findings } from "../evidence/findings.ts";
import { projectView } from "../evidence/projects/project-code.ts";
import type { Portfolio } from "../render/portfolio.ts";
import {
  privateRepository,
  type PublishedDecision,
  type PublishedProject,
  type PublishedRepository,
} from "../render/published.ts";
import type { Phase, Roadmap } from "../roadmap/roadmap.ts";
import { publishedDecision, publishedProof } from "./published-decision.ts";
import { publishedPictures } from "./published-pictures.ts";
import { publishedWeeks } from "./published-weeks.ts";
import type { PublishingOf } from "./publishing.ts";
import type { Snapshot } from "./snapshot.ts";

type View = Pick<
  Portfolio,
  "roadmap" | "repositories" | "unlisted" | "projects" | "weeks" | "commits" | "pictures"
> & {
  decisions: PublishedDecision[];
};

export function publishedView(
  snapshot: Snapshot,
  { roadmap, decisions, findings }: { roadmap: Roadmap; decisions: readonly Decision[]; findings: Findings },
  publishingOf: PublishingOf,
): View {
  const repositories = (some: readonly RepositoryActivity[]): PublishedRepository[] =>
    some.flatMap((one) => publishedRepository(one, publishingOf));
  return {
    roadmap: publishedRoadmap(roadmap, snapshot, publishingOf),
    decisions: decisions.map((one) =>
      publishedDecision(one, findings.code.get(one.item.id) ?? [], publishingOf),
    ),
    repositories: repositories(snapshot.repositories),
    unlisted: repositories(snapshot.unlisted),
    projects: publishedProjects(snapshot, publishingOf),
    pictures: publishedPictures(snapshot, roadmap),
    ...publishedWeeks(snapshot.repositories, publishingOf),
  };
}

function publishedRepository(
  { listed, name, web, view, branch, newest, asOf, projects }: RepositoryActivity,
  publishingOf: PublishingOf,
): PublishedRepository[] {
  const { publish } = publishingOf(listed);
  switch (publish) {
    case "all":
      return [{ publish, listed, name, web, view, branch, newest, asOf, projects }];
    case "summary": {
      const nothing = { listed: "", web: null, branch: null, newest: null, asOf: null, projects: {} };
      return [{ publish, name: privateRepository, view, ...nothing }];
    }
    case "nothing":
      return [];
  }
}

/** The roadmap without the addresses of its projects' private repositories. */
function publishedRoadmap(roadmap: Roadmap, { projects }: Snapshot, publishingOf: PublishingOf): Roadmap {
  const placeOf = (id: string): string | undefined => projects.find((one) => one.id === id)?.repositories[0];
  const withoutAddress = (phase: Phase): Phase => {
    const { project } = phase;
    if (project === null || project.repository === null) return phase;
    const { publish } = publishingOf(placeOf(project.id) ?? project.repository);
    return publish === "all" ? phase : { ...phase, project: { ...project, repository: null } };
  };
  return { ...roadmap, phases: roadmap.phases.map(withoutAddress) };
}

/** What the code of each project shows, by project id. */
function publishedProjects(
  { projects, repositories, unlisted, skills }: Snapshot,
  publishingOf: PublishingOf,
): Map<string, PublishedProject> {
  const all = [...repositories, ...unlisted];
  return new Map(
    projects.map(({ id, repositories: listed }) => {
      const here = listed.flatMap((name) => all.find((one) => one.listed === name) ?? []);
      const having = (publish: string): RepositoryActivity[] =>
        here.filter((one) => publishingOf(one.listed).publish === publish);
      // One that could not be read, not even its visibility, keeps what an earlier run wrote about it.
      const unseen = here
        .filter(({ listed: name, view }) => view === "unreachable" && publishingOf(name).why === "unknown")
        .map((one) => ({ ...one, projects: {} }));
      const { code, complete } = projectView(id, [...having("all"), ...unseen], skills);
      const summed = having("summary");
      const kept = summed.length === 0 ? null : projectView(id, summed, skills).code;
      return [
        id,
        {
          code: code && {
            ...code,
            skills: code.skills.map((skill) => ({
              ...skill,
              proof: publishedProof(skill.proof, publishingOf),
            })),
            figures: code.figures.map((one) =>
              withProofs(one, (proof) => publishedProof(proof, publishingOf)),
            ),
          },
          complete,
          kept: kept && {
            skills: kept.skills.length,
            tests: kept.tests.reduce((sum, { count }) => sum + count, 0),
          },
        },
      ];
    }),
  );
}
