/** Checks whether an account may write to a repository. Only what such accounts do counts. */
import type { Account } from "../../activity/issue.ts";
import { permissionAnswer } from "./answers.ts";
import type { Calls } from "./calls.ts";
import { nullAt } from "./expected.ts";
import { placeOf } from "./place.ts";
import type { RepositoryReader } from "./port.ts";
import { read } from "./read.ts";

/** Roles that include writing: docs.github.com, "Repository roles for an organization". */
const writingRoles = new Set(["admin", "maintain", "write"]);

/** Looks up each account once, also for concurrent requests. */
export function createMayWrite(calls: Calls): RepositoryReader["mayWrite"] {
  const known = new Map<string, Promise<boolean | null>>();

  async function ask(repository: string, { login, id }: Account): Promise<boolean | null> {
    const answer = await nullAt(
      [404],
      read(calls, {
        route: "GET /repos/{owner}/{repo}/collaborators/{login}/permission",
        at: { ...placeOf(repository), login },
        answer: permissionAnswer,
        doing: `Reading the permissions of ${login} in ${repository}`,
        needs: "metadata: read",
      }),
    );
    if (answer === null) return null;
    const { permission, role_name: role, user } = answer;
    // A login may belong to another account by now.
    if (user?.id !== undefined && user.id !== id) return false;
    return writingRoles.has(permission) || (role !== undefined && writingRoles.has(role));
  }

  return async (repository, account) => {
    // GitHub replaces deleted accounts with "ghost".
    if (account.bot || account.login === "ghost") return false;
    const key = `${repository} ${account.login} ${account.id}`;
    const asked = known.get(key) ?? ask(repository, account);
    known.set(key, asked);
    return asked;
  };
}
