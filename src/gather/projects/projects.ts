/** Reads the code of the projects, including repositories that are not listed. */
import { readAddress, type RepositoryActivity } from "../../activity/repository.ts";
import type { CompiledSkills, SkillRule } from "../../evidence/projects/every-skill.ts";
import type { Snapshot } from "../../plan/snapshot.ts";
import type { ProjectsQuestion } from "../questions.ts";
import type { GitReader } from "../git-reader.ts";
import type { Log } from "../../ports/log.ts";
import type { Project, Roadmap } from "../../roadmap/roadmap.ts";

export interface ProjectsGatherer {
  /** What to look for while reading a listed repository; null if its name does not match any project. */
  questionFor(listed: string): ProjectsQuestion | null;
  /** Reads the projects not read yet, and adds all of them to the snapshot. */
  finish(snapshot: Snapshot, git: GitReader, log: Log): Promise<void>;
}

/** The portfolio's own repository, as roadmap.json lists it. */
const own = ".";

/**
 * @param ours files and folders that Roadfolio writes or reads: they are not searched
 * @param mayShow whether lines of a repository may be published
 */
export function projectsGatherer(
  roadmap: Roadmap,
  ours: readonly string[],
  mayShow: (listed: string) => boolean,
): ProjectsGatherer {
  const projects = roadmap.phases.flatMap(({ project }) =>
    project !== null && (project.path !== null || project.repository !== null) ? [project] : [],
  );
  let compiled: Promise<CompiledSkills> | null = null;
  const skills = (): Promise<CompiledSkills> => (compiled ??= loadSkills());
  const asked = new Map<string, Set<string>>();

  function ask(listed: string, some: readonly Project[]): ProjectsQuestion | null {
    if (some.length === 0) return null;
    asked.set(listed, new Set(some.map(({ id }) => id)));
    return {
      projects: some.map(({ id, path }) => ({ id, folder: listed === own ? (path ?? "") : "" })),
      leaves: async () => (await skills()).leaves,
      ours,
      excerpts: mayShow(listed),
    };
  }

  return {
    questionFor(listed) {
      const { web } = readAddress(listed);
      const one = { listed, name: nameOf(listed), web };
      return ask(
        listed,
        projects.filter(({ path, repository }) =>
          listed === own && path !== null ? true : repository !== null && isNamed(repository, one),
        ),
      );
    },

    async finish(snapshot, git, log) {
      const places = projects.map((project) => ({
        project,
        repositories: repositoriesOf(project, snapshot.repositories),
      }));
      const all = [...new Set(places.flatMap(({ repositories }) => repositories))];
      for (const listed of all) {
        const here = places.flatMap(({ project, repositories }) =>
          repositories.includes(listed) ? [project] : [],
        );
        const known = snapshot.repositories.find((one) => one.listed === listed);
        const isRead = here.every(({ id }) => asked.get(listed)?.has(id));
        if (known !== undefined && (isRead || known.head === null)) continue;
        log.progress(0, 1, `Reading ${listed}`);
        const read = await git.readRepository(
          listed,
          { owner: snapshot.owner, rules: [], shas: [] },
          [],
          null,
          ask(listed, here),
        );
        log.progress(1, 1, "");
        if (known !== undefined) known.projects = { ...known.projects, ...read.projects };
        // The repository is not listed, so its commits do not count as evidence.
        else snapshot.unlisted.push({ ...read, commits: [], undone: {} });
      }
      snapshot.projects = places.map(({ project, repositories }) => ({ id: project.id, repositories }));
      snapshot.skills = compiled === null ? [] : await skillsFound(await compiled, snapshot);
    },
  };
}

async function loadSkills(): Promise<CompiledSkills> {
  const { compileSkills } = await import("../../evidence/projects/every-skill.ts");
  const { catalogue } = await import("../../skills/catalogue.ts");
  return compileSkills(catalogue.values());
}

/** Only skills that may have been found, so that the snapshot does not contain the whole catalogue. */
async function skillsFound({ rules }: CompiledSkills, snapshot: Snapshot): Promise<SkillRule[]> {
  const { mayBeShown } = await import("../../evidence/projects/every-skill.ts");
  const seen = [...snapshot.repositories, ...snapshot.unlisted].flatMap(({ projects }) =>
    Object.values(projects).map(({ code }) => code),
  );
  return rules.filter(({ criterion }) => mayBeShown(criterion, seen));
}

/** The repositories of a project, as listed or as the project names them: its own first, then the portfolio's. */
function repositoriesOf({ path, repository }: Project, listed: readonly RepositoryActivity[]): string[] {
  if (repository === null) return [own];
  const place = listed.find((one) => isNamed(repository, one))?.listed ?? repository;
  return path === null || place === own ? [place] : [place, own];
}

/** True if a project's `repository` means this one: as listed, by name, or by web page. */
function isNamed(
  repository: string,
  { listed, name, web }: Pick<RepositoryActivity, "listed" | "name" | "web">,
): boolean {
  return (
    listed === repository || name === repository || (web !== null && web === readAddress(repository).web)
  );
}

/** The name of a repository, derived from its address. */
function nameOf(listed: string): string {
  return /^[\w.-]+\/[\w.-]+$/.test(listed) ? listed : readAddress(listed).name;
}
