/** Reads that the emulator gets wrong or does not support. */
import type { Account } from "./accounts.ts";
import { jsonList, text, type Json } from "./json.ts";
import { issueList, paged } from "./lists.ts";
import { answer, notFound, type Answer, type Call } from "./message.ts";
import { listedPull } from "./pull-as-issue.ts";
import { permissionAnswer } from "./rights.ts";
import { everything, snapshot, type World } from "./world.ts";

export interface Asked {
  call: Call;
  by: Account | null;
  repository: string;
  /** The path after the repository. */
  rest: readonly string[];
}

/** Handles a call that changes nothing. */
export async function read(world: World, { call, by, repository, rest }: Asked): Promise<Answer> {
  const [kind = "", which = "", what = ""] = rest;
  if (kind === "collaborators" && what === "permission") return permissionAnswer(world, repository, which);
  if (kind === "pages" && rest.length === 1)
    return world.withoutPages.has(repository) ? notFound() : answer(200, { build_type: "workflow" });
  if (kind === "issues" && rest.length === 1) return issueList(world, repository, call.query);
  if (kind === "issues" && rest.length === 2 && /^\d+$/.test(which)) {
    const issue = await snapshot(world, repository, Number(which));
    return issue === null ? notFound() : answer(200, issue);
  }
  if (kind === "issues" && /^(?:events|timeline)$/.test(what)) {
    if ((await snapshot(world, repository, Number(which))) === null) return notFound();
    const events = world.history.events(repository, Number(which), world.accounts);
    const all = what === "events" ? events : [...events, ...(await comments(world, repository, which))];
    const sorted = all.toSorted(
      (a, b) => Date.parse(text(a["created_at"])) - Date.parse(text(b["created_at"])),
    );
    return paged(sorted, call.query, `${world.origin}${call.path}`);
  }
  const found = await world.upstream(by?.key ?? null, call);
  const pulls = kind === "pulls" && rest.length === 1 && found.status === 200;
  return pulls ? { ...found, body: jsonList(found.body).map(listedPull) } : found;
}

async function comments(world: World, repository: string, number: string): Promise<Json[]> {
  const all = await everything(world, repository, `issues/${number}/comments`);
  return all.map((comment) => ({ ...comment, event: "commented", actor: comment["user"] }));
}
