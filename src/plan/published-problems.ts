/** Problems as a public log shows them: without what they say about private repositories. */
import { problemCodes } from "../problems/codes.ts";
import type { Problem } from "../problems/problem.ts";
import type { RepositoryActivity } from "../activity/repository.ts";
import type { PublishingOf } from "./publishing.ts";

/**
 * A message about a private repository gives way to what its code means. Equal ones are shown once.
 * @param repositories all that were read
 */
export function publishedProblems(
  problems: readonly Problem[],
  repositories: readonly Named[],
  publishingOf: PublishingOf,
): Problem[] {
  const isKept = (listed: string): boolean => publishingOf(listed).publish !== "all";
  const kept = repositories.filter(({ listed }) => isKept(listed));
  const seen = new Set<string>();
  return problems.flatMap((problem) => {
    const { about = [], ...rest } = problem;
    if (!about.some(isKept) && !names(problem, kept)) return [problem];
    const { paste: _kept, ...place } = rest;
    const key = JSON.stringify([place.code, place.path, place.line, place.column]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        ...place,
        message: `${problemCodes[place.code]} Its details are left out here, because it is about a private repository.`,
        hint:
          place.code === "repository-private"
            ? 'To decide what to publish, write it as { "repository": …, "publish": "all" }, or "summary" or "nothing" instead of "all".'
            : "To read them, run “npx roadfolio sync --dry-run” on your own machine.",
      },
    ];
  });
}

type Named = Pick<RepositoryActivity, "listed" | "name" | "web">;

/** True for a message that names one of them although `about` does not say so. A name without "/" may be any word. */
function names({ message, hint, paste = "" }: Problem, kept: readonly Named[]): boolean {
  const text = `${message} ${hint} ${paste}`;
  return kept.some(({ listed, name, web }) =>
    [listed, name, web].some((one) => one?.includes("/") === true && text.includes(one)),
  );
}
