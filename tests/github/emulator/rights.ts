/** An account's permissions in a repository. The emulator lets everybody write to a public one. */
import type { Account } from "./accounts.ts";
import { jsonObject, text } from "./json.ts";
import { answer, refuse, type Answer } from "./message.ts";
import { adminOf, type World } from "./world.ts";

export type Role = "admin" | "maintain" | "write" | "triage" | "read" | "none";

const roles: Record<string, Role> = {
  admin: "admin",
  maintain: "maintain",
  push: "write",
  triage: "triage",
  pull: "read",
};

/** An account's role; everybody can read a public repository. */
export async function roleOf(world: World, repository: string, account: Account): Promise<Role> {
  const path = `/repos/${repository}/collaborators/${encodeURIComponent(account.key)}/permission`;
  const { status, body } = await world.upstream(adminOf(repository), { method: "GET", path });
  if (status === 200) return roles[text(jsonObject(body)["permission"])] ?? "read";
  return world.hidden.has(repository) ? "none" : "read";
}

/** Whether a role includes writing. */
export const mayWrite = (role: Role): boolean => ["admin", "maintain", "write"].includes(role);
/** Whether a role includes labelling and closing. */
export const mayTriage = (role: Role): boolean => role === "triage" || mayWrite(role);

/** The older, coarser name of a role. */
const permission = (role: Role): string => ({ maintain: "write", triage: "read" })[String(role)] ?? role;

/** GET …/collaborators/{login}/permission. It does not know apps, whatever their permissions. */
export async function permissionAnswer(world: World, repository: string, login: string): Promise<Answer> {
  const account = world.accounts.byLogin(login);
  if (account === null || account.bot) return refuse(404, `${login} is not a user`);
  const role = await roleOf(world, repository, account);
  const user = { ...world.accounts.raw(account.key), role_name: role };
  return answer(200, { permission: permission(role), role_name: role, user });
}

/** GitHub's wording for a person and for an app. */
export function forbidden(account: Account): Answer {
  return refuse(
    403,
    account.bot ? "Resource not accessible by integration" : "Must have admin rights to Repository.",
  );
}
