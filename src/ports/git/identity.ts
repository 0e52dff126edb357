/** Whose name is on our commits: that of the person who runs the command line, or of the bot in workflows. */
import type { Environment } from "../environment.ts";
import type { Git } from "./port.ts";

/** The GitHub Actions app; its user id is 41898282. */
export const bot = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};

const variables = [
  "GIT_AUTHOR_NAME",
  "GIT_AUTHOR_EMAIL",
  "GIT_COMMITTER_NAME",
  "GIT_COMMITTER_EMAIL",
  "EMAIL",
] as const;

/** The variables that tell git who commits. */
export function identityIn(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    variables.flatMap((name) => {
      const value = environment[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** True if git is configured with who commits, and need not guess it from the machine. @param git has {@link identityIn} */
export async function knowsIdentity(git: Git): Promise<boolean> {
  const asked = ["GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"].map((who) =>
    git.ask("-c", "user.useConfigOnly=true", "var", who),
  );
  return (await Promise.all(asked)).every((answer) => answer !== null);
}
