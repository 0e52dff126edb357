/** GitHub's response to a call: the emulator's with corrections. */
import type { Account } from "./accounts.ts";
import { graphql } from "./graphql.ts";
import { isWrite, notFound, refuse, type Answer, type Call } from "./message.ts";
import { polish } from "./polish.ts";
import { read } from "./reads.ts";
import { roleOf } from "./rights.ts";
import { key, type World } from "./world.ts";
import { write } from "./writes.ts";

/** Checks the caller and what they can see, and returns a response in GitHub's form. */
export async function mended(world: World, asked: Call): Promise<Answer> {
  const by = asked.token === null ? null : world.accounts.byToken(asked.token);
  if (asked.token !== null && by === null) return refuse(401, "Bad credentials");
  const call = { ...asked, path: named(world, asked.path) };
  const { status, headers, body } = await route(world, call, by);
  return { status, headers, body: polish(world, body) };
}

/** A repository can be addressed by its id, which does not change when it moves. */
function named(world: World, path: string): string {
  const [, id = "", rest = ""] = /^\/repositories\/(\d+)(.*)$/.exec(path) ?? [];
  const repository = world.ids.get(id);
  return repository === undefined ? path : `/repos/${repository}${rest}`;
}

async function route(world: World, call: Call, by: Account | null): Promise<Answer> {
  const [area, owner = "", name = "", ...rest] = call.path.split("/").slice(1).map(decodeURIComponent);
  if (area === "graphql") return graphql(world, call, by);
  if (area === "users") return aboutUser(world, call, by, owner);
  if (area !== "repos") return world.upstream(by?.key ?? null, call);
  const repository = `${owner}/${name}`;
  if (world.hidden.has(repository) && (by === null || (await roleOf(world, repository, by)) === "none"))
    return notFound();
  const gone = rest[0] === "issues" ? world.gone.get(key(repository, Number(rest[1]))) : undefined;
  if (gone !== undefined) return gone;
  const asked = { call, by, repository, rest: rest.filter((part) => part !== "") };
  return isWrite(call.method) ? write(world, asked) : read(world, asked);
}

async function aboutUser(world: World, call: Call, by: Account | null, login: string): Promise<Answer> {
  const account = world.accounts.byLogin(login);
  if (account === null) return notFound();
  const path = call.path.replace(/^\/users\/[^/]+/, `/users/${encodeURIComponent(account.key)}`);
  return world.upstream(by?.key ?? null, { ...call, path });
}
