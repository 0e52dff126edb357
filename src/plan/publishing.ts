/** Decides what may be published of each repository: what its owner says, or everything if it is known to be public. */
import { isOwn, readAddress, type RepositoryActivity } from "../activity/repository.ts";
import { type Publishing, publishings } from "../roadmap/schema.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Who reads it. readers: those who can read the portfolio's own repository, in which README, issues and logs are. visitors:
 * everybody, since a site is public even if its repository is private.
 */
type Audience = "readers" | "visitors";

export interface RepositoryPublishing {
  publish: Publishing;
  /** chosen: by the owner, in roadmap.json. */
  why: "chosen" | "public" | "private" | "unknown";
}

/** What may be published of a repository. @param listed as in roadmap.json, or its name */
export type PublishingOf = (listed: string) => RepositoryPublishing;

/** For the owner's own machine, which may show everything. */
export const everything: PublishingOf = () => ({ publish: "all", why: "chosen" });

/** What a repository is called: as listed, by name and by web page. */
type Named = Pick<RepositoryActivity, "listed" | "name" | "web">;

interface Known {
  repositories: readonly Named[];
  /** Those that only projects name. */
  unlisted: readonly Named[];
  visibility: Snapshot["visibility"];
}

export function publishingFor(
  { repositories, unlisted, visibility }: Known,
  roadmap: Roadmap,
  audience: Audience,
): PublishingOf {
  const all = [...repositories, ...unlisted];
  const decided = new Map<string, RepositoryPublishing>();
  const decide = (listed: string): RepositoryPublishing => {
    if (listed === somewhere) return ofSomewhere(roadmap);
    // A repository may be listed twice, as a folder and by its address: what holds for one holds for both.
    const isSame = sameAs(listed, all);
    const chosen = strictest(
      roadmap.publish.filter((one) => isSame(one.listed)).map(({ publish }) => publish),
    );
    if (chosen !== null) return { publish: chosen, why: "chosen" };
    const known = visibility.filter((one) => isSame(one.listed));
    const isKnown = (as: boolean): boolean => known.some(({ isPublic }) => isPublic === as);
    const why = isKnown(false) ? "private" : isKnown(true) ? "public" : "unknown";
    if (isOwn(listed))
      return { publish: audience === "visitors" && why === "private" ? "summary" : "all", why };
    return { publish: why === "public" ? "all" : "summary", why };
  };
  return (listed) => {
    const publishing = decided.get(listed) ?? decide(listed);
    decided.set(listed, publishing);
    return publishing;
  };
}

/** Stands for the repository of a proof that roadmap.json records privately, if no listed one has it. */
export const somewhere = "";

/** It may be in any of them. */
function ofSomewhere({ publish }: Roadmap): RepositoryPublishing {
  const isSilent = publish.some((one) => !isOwn(one.listed) && one.publish === "nothing");
  return { publish: isSilent ? "nothing" : "summary", why: "unknown" };
}

/** Tells whether two words of roadmap.json mean the same repository: as listed, by name or by web page. */
function sameAs(word: string, all: readonly Named[]): (other: string) => boolean {
  const isMeant = ({ listed, name }: Named): boolean =>
    listed === word || name.toLowerCase() === word.toLowerCase();
  const meant = all.filter(isMeant);
  const pages = new Set(meant.flatMap(({ web }) => (web === null ? [] : [web.toLowerCase()])));
  const same = all.filter((one) => meant.includes(one) || pages.has(one.web?.toLowerCase() ?? ""));
  const words = new Set([word, ...same.flatMap(({ listed, name }) => [listed, name])]);
  return (other) => words.has(other) || pages.has(readAddress(other).web?.toLowerCase() ?? "");
}

function strictest(some: readonly Publishing[]): Publishing | null {
  return publishings.find((one) => some.includes(one)) ?? null;
}
