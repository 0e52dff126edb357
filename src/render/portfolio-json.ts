/** site/portfolio.json: every item with every proof, for machines. Documented in docs/portfolio-json.md. */
import { ownIn } from "../activity/repository.ts";
import type {
  PublishedCode,
  PublishedDecision,
  PublishedFigure,
  PublishedPin,
  PublishedProof,
  PublishedRepository,
} from "./published.ts";
import { progressOf } from "../roadmap/progress.ts";
import type { Item } from "../roadmap/roadmap.ts";
import { scheduleOf } from "../roadmap/schedule.ts";
import { safeUrl } from "./markdown.ts";
import { hasPlace } from "./credentials/earned.ts";
import { type PublishedCredential, publishedCredential } from "./credentials/published-credential.ts";
import type { Portfolio, SitePicture } from "./portfolio.ts";
import { itemPath } from "./site/addresses.ts";

/** A proof in `sync --json` and portfolio.json. */
export interface PublicProof extends Omit<
  PublishedProof,
  "publish" | "count" | "own" | "by" | "title" | "cell" | "excerpt" | "verified"
> {
  by: string | null;
  title: string | null;
  /** Only if not everything is published. */
  publish?: PublishedProof["publish"];
  count?: number;
  /** Missing if GitHub has not verified the signature, or was not asked. */
  verified?: true;
}

/** Untrusted text becomes plain strings here, because JSON escapes them and nothing in it is markup. */
export function publicProof(proof: PublishedProof): PublicProof {
  const { publish, count, kind, repository, ref, path, cell, url, introduced, on, by, title, verified } =
    proof;
  // The one line of such a notebook holds all of them.
  const line = cell === undefined ? proof.line : null;
  return {
    kind,
    repository,
    ref,
    path,
    line,
    url,
    ...(introduced === undefined ? {} : { introduced }),
    on,
    by: by?.untrusted ?? null,
    title: title?.untrusted ?? null,
    ...(publish === "all" ? {} : { publish }),
    ...(publish === "summary" ? { count } : {}),
    ...(verified && { verified }),
  };
}

interface PublicItem
  extends
    Pick<Item, "id" | "title" | "aliases" | "kind" | "phase" | "group" | "project">,
    Pick<PublishedDecision, "done" | "on" | "change"> {
  proof: PublicProof[];
}

/** An item in `sync --json` and portfolio.json. */
export function publicItem({ item, done, on, change, proofs }: PublishedDecision): PublicItem {
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
function publicCode({ stack, run, skills, figures, tests, ci, licence, last, work }: PublishedCode): object {
  return {
    stack,
    run,
    skills: skills.map(({ id, title, short, field, proof }) => ({
      id,
      title,
      short,
      field,
      proof: publicProof(proof),
    })),
    pins: figures.flatMap(pinsOf),
    tests,
    ci: ci.map(({ name, path, url }) => ({ name: name.untrusted, path, url })),
    licence,
    lastActivity: last,
    work,
  };
}

function publicPicture(picture: SitePicture | undefined): object | null {
  if (picture === undefined) return null;
  const { path, alt, width, height } = picture;
  return { path, alt, width, height };
}

/** Where each skill is in the newest commit. Lines of code are on the pages only. */
function pinsOf({ repository, path, commit, lines, whole }: PublishedFigure): object[] {
  const pinned = (line: number | null) => (pin: PublishedPin) => ({
    skill: pin.skill,
    short: pin.short,
    repository,
    commit,
    path,
    line,
    url: pin.proof.url,
  });
  return [...whole.map(pinned(null)), ...lines.flatMap(({ number, pins }) => pins.map(pinned(number)))];
}

/** Missing, like everything else about credentials, unless everything is done. */
function credentialIfAny(...of: Parameters<typeof publishedCredential>): {
  credential?: PublishedCredential;
} {
  const credential = publishedCredential(...of);
  return credential === null ? {} : { credential };
}

/** The text of portfolio.json. */
export function portfolioJson(data: ReturnType<typeof publicPortfolio>): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** What made a portfolio.json, and from which commit. @param path of the roadmap */
export function madeBy(repositories: readonly PublishedRepository[], version: string, path: string) {
  const home = ownIn(repositories);
  return {
    by: "roadfolio",
    version,
    commit: home?.newest ?? null,
    repository: home?.publish === "all" ? home.name : null,
    roadmap: path,
  };
}

/** @param today ISO day used to work out the schedules */
export function publicPortfolio(portfolio: Portfolio, today: string) {
  const {
    roadmap,
    decisions,
    repositories,
    projects,
    pictures,
    commits: made,
    english,
    base,
    version,
    roadmapPath,
  } = portfolio;
  const { name, github, headline, links } = roadmap.owner;
  return {
    version: 1,
    generator: "roadfolio",
    made: madeBy(repositories, version, roadmapPath),
    url: base,
    title: roadmap.title,
    asOf: today,
    owner: { name, github, headline, links },
    progress: progressOf(decisions),
    weeks: [...made.weeks].map(([monday, commits]) => ({ monday, commits })),
    months: [...made.months].map(([month, commits]) => ({ month, commits })),
    english,
    phases: roadmap.phases.map(({ id, title, goal, start, due, project, groups }) => {
      const own = decisions.filter(({ item }) => item.phase === id);
      const progress = progressOf(own);
      const { code = null, kept = null } = (project === null ? null : projects.get(project.id)) ?? {};
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
              featured: project.featured,
              picture: publicPicture(pictures.get(project.id)),
              code: code === null ? null : publicCode(code),
              ...(kept === null ? {} : { private: kept }),
              ...(hasPlace(project)
                ? credentialIfAny(
                    portfolio,
                    "project",
                    project.id,
                    decisions.filter(({ item }) => item.project === project.id),
                  )
                : {}),
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
        ...credentialIfAny(portfolio, "phase", id, own),
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
      ...(one.publish === "all" ? {} : { publish: one.publish }),
    })),
  };
}
