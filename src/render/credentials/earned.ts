/** The phases and projects for which there is a credential. */
import { phasePath, projectPath } from "../site/addresses.ts";
import { completedOn } from "./completed.ts";
import type { CredentialSource, SourceItem, SourceProject } from "./source.ts";

/** A phase or project that is complete. */
export interface Earned {
  /** "phase-ID" or "project-ID": unique among the credentials of a portfolio. */
  key: string;
  kind: "phase" | "project";
  /** Inline Markdown. */
  title: string;
  /** Inline Markdown. */
  about: string | null;
  /** Markdown; null if portfolio.json has none. */
  criteria: string | null;
  /** Path of its page on the site, ending with "/". */
  page: string;
  items: readonly SourceItem[];
  /** ISO day on which it was completed, or the month if only that is published. */
  on: string;
}

/** A phase or project, complete or not. */
export type Earnable = Omit<Earned, "on">;

/** In the roadmap's order, a project after its phase. */
export function earnedIn(source: Pick<CredentialSource, "phases" | "items">): Earned[] {
  return earnableIn(source).flatMap((one) => {
    const on = completedOn(
      one.items.map(({ done, on: day, proof }) => ({ done, on: day, kind: proof[0]?.kind })),
    );
    return on === null ? [] : [{ ...one, on }];
  });
}

/**
 * True for a project with a folder or a repository. Without either, other work may have ticked its items, so nothing shows
 * that the project itself exists.
 */
export function hasPlace({ path, repository }: Pick<SourceProject, "path" | "repository">): boolean {
  return (path ?? repository ?? null) !== null;
}

/** Every phase, then every project with a path or a repository. */
export function earnableIn({ phases, items }: Pick<CredentialSource, "phases" | "items">): Earnable[] {
  return phases.flatMap(({ id, title, goal, project, credential }): Earnable[] => [
    {
      key: keyOf("phase", id),
      kind: "phase",
      title,
      about: goal,
      criteria: credential?.criteria ?? null,
      page: phasePath(id),
      items: items.filter(({ phase }) => phase === id),
    },
    ...(project === null || !hasPlace(project)
      ? []
      : [
          {
            key: keyOf("project", project.id),
            kind: "project" as const,
            title: project.title,
            about: project.description,
            criteria: project.credential?.criteria ?? null,
            page: projectPath(project.id),
            items: items.filter((item) => item.project === project.id),
          },
        ]),
  ]);
}

export function keyOf(kind: Earned["kind"], id: string): string {
  return `${kind}-${id}`;
}
