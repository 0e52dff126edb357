/** site/portfolio.json: every item with every proof, for machines. Documented in docs/portfolio-json.md. */
import type { Decision } from "../evidence/decision.ts";
import type { Proof } from "../evidence/evidence.ts";
import type { ProjectCode } from "../evidence/projects/project-code.ts";
import { progressOf } from "../roadmap/progress.ts";
import { scheduleOf } from "../roadmap/schedule.ts";
import { safeUrl } from "./markdown.ts";
import type { Portfolio } from "./portfolio.ts";
import { itemPath } from "./site/addresses.ts";

/** A proof in `sync --json` and portfolio.json. */
export interface PublicProof {
  kind: Proof["kind"];
  repository: string | null;
  ref: string | null;
  path: string | null;
  line: number | null;
  url: string | null;
  on: string | null;
  by: string | null;
  title: string | null;
}

/** Untrusted text becomes plain strings here, because JSON escapes them and nothing in it is markup. */
export function publicProof({ kind, repository, ref, path, line, url, on, by, title }: Proof): PublicProof {
  return {
    kind,
    repository,
    ref,
    path,
    line,
    url,
    on,
    by: by?.untrusted ?? null,
    title: title?.untrusted ?? null,
  };
}

/** An item in `sync --json` and portfolio.json. */
export function publicItem({ item, done, on, change, proofs }: Decision): object {
  const { id, title, aliases, kind, phase, group, project } = item;
  return {
    id,
    title,
    aliases,
    kind,
    phase,
    group,
    project,
    done,
    on,
    change,
    proof: proofs.map(publicProof),
  };
}

/** A project's code in portfolio.json. */
function publicCode({ stack, run, skills, tests, ci, licence, last }: ProjectCode): object {
  return {
    stack,
    run,
    skills: skills.map(({ id, title, field, proof }) => ({ id, title, field, proof: publicProof(proof) })),
    tests,
    ci: ci.map(({ name, path, url }) => ({ name: name.untrusted, path, url })),
    licence,
    lastActivity: last,
  };
}

/** @param today ISO day used to work out the schedules */
export function portfolioJson(
  { roadmap, decisions, repositories, projects, base, version }: Portfolio,
  today: string,
): string {
  const { name, github, headline, links } = roadmap.owner;
  const portfolio = {
    version: 1,
    generator: "roadfolio",
    made: {
      by: "roadfolio",
      version,
      commit: repositories.find(({ listed }) => listed === ".")?.newest ?? null,
    },
    url: base,
    title: roadmap.title,
    asOf: today,
    owner: { name, github, headline, links },
    progress: progressOf(decisions),
    phases: roadmap.phases.map(({ id, title, goal, start, due, project, groups }) => {
      const progress = progressOf(decisions.filter(({ item }) => item.phase === id));
      const code = (project === null ? null : projects.get(project.id)?.code) ?? null;
      const ownProject =
        project === null
          ? null
          : {
              id: project.id,
              title: project.title,
              description: project.description,
              path: project.path,
              repository: project.repository,
              url: project.url === null ? null : safeUrl(project.url),
              code: code === null ? null : publicCode(code),
            };
      return {
        id,
        title,
        goal,
        start,
        due,
        progress,
        schedule: scheduleOf({ start, due }, progress, today),
        groups: groups.map((group) => ({ id: group.id, title: group.title })),
        project: ownProject,
      };
    }),
    // What this run changed is not part of the portfolio.
    items: decisions.map((decision) => ({
      ...publicItem(decision),
      change: undefined,
      url: base === null ? null : `${base}${itemPath(decision.item.id)}`,
      history: decision.history.map(({ on, what, proof }) => ({
        on,
        what,
        proof: proof === null ? null : publicProof(proof),
      })),
    })),
    repositories: repositories.map((one) => ({
      name: one.name,
      url: one.web,
      branch: one.branch,
      view: one.view,
    })),
  };
  return `${JSON.stringify(portfolio, null, 2)}\n`;
}
