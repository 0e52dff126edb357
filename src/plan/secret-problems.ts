/** Warns of passwords and tokens in the owner's lines that show skills. The line itself is never printed. */
import { type Problem, problemWithoutPlace } from "../problems/problem.ts";
import { publicPath } from "../text/untrusted.ts";
import { firstFew } from "./first-few.ts";
import type { Snapshot } from "./snapshot.ts";

/** One warning for each line. */
export function secretProblems({ repositories }: Pick<Snapshot, "repositories">): Problem[] {
  const found = repositories.flatMap(({ listed, code }) => {
    const own = Object.values(code ?? {})
      .flat()
      .filter(({ flaw, introduced }) => flaw === "secret" && introduced?.commit.author.who === "owner");
    const places = new Set(own.map(({ path, line }) => `${publicPath(path)}:${line}`));
    return [...places].map((place) => ({ listed, place }));
  });
  const problems = found.map(({ listed, place }) =>
    problemWithoutPlace(
      "warning",
      "secret-in-code",
      `${place}${listed === "." ? "" : ` in ${listed}`} looks like a password.`,
      "Change it where it is used, then take it out of the code: git keeps every version.",
      [listed],
    ),
  );
  return firstFew(problems, "line looks like one", "lines look like one");
}
