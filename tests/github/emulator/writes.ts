/** Writes: permissions, fields that GitHub accepts or drops, and the resulting events. */
import type { Account } from "./accounts.ts";
import { existsAlready, tooLong } from "./conflicts.ts";
import { jsonObject, maybeObject, text, type Json } from "./json.ts";
import { answer, invalid, notFound, refuse, type Answer } from "./message.ts";
import type { Asked } from "./reads.ts";
import { forbidden, mayTriage, mayWrite, roleOf, type Role } from "./rights.ts";
import { adminOf, key, organization, ownerOf, snapshot, type World } from "./world.ts";

interface Write extends Asked {
  by: Account;
  role: Role;
}

/** Handles a call that changes something. */
export async function write(world: World, asked: Asked): Promise<Answer> {
  const { by, repository, rest } = asked;
  if (by === null) return refuse(401, "Requires authentication");
  const [kind = "", which = ""] = rest;
  const given: Write = { ...asked, by, role: await roleOf(world, repository, by) };
  const wrong = tooLong(asked) ?? (await existsAlready(world, asked));
  if (wrong !== null) return wrong;
  if (kind === "issues" && rest.length === 1) return createIssue(world, given);
  if (/^(?:issues|pulls)$/.test(kind) && /^\d+$/.test(which)) return changeOne(world, given, Number(which));
  if (kind === "issues" && which === "comments") return changeComment(world, given);
  if (kind === "pulls" && rest.length === 1) return openPull(world, given);
  return kind === "forks" || mayWrite(given.role) ? send(world, given) : forbidden(by);
}

/** The emulator's 422 lacks the details. */
async function send(world: World, { call, by, rest }: Write, body: unknown = call.body): Promise<Answer> {
  const sent = await world.upstream(by.key, { ...call, body });
  return sent.status === 422 ? invalid(rest[0] ?? "", "unknown", "invalid") : sent;
}

/** Silently dropped without write access. */
function permitted({ call, role }: Write): Json {
  const { templateLabels: _, ...body } = maybeObject(call.body) ?? {};
  if (mayTriage(role)) return body;
  const { labels: _labels, milestone: _milestone, assignees: _assignees, ...rest } = body;
  return rest;
}

async function createIssue(world: World, given: Write): Promise<Answer> {
  const { by, repository, call } = given;
  const made = await send(world, given, permitted(given));
  if (made.status !== 201) return made;
  const number = Number(jsonObject(made.body)["number"]);
  const template = maybeObject(call.body)?.["templateLabels"];
  if (template !== undefined)
    await world.upstream(adminOf(repository), {
      method: "POST",
      path: `/repos/${repository}/issues/${number}/labels`,
      body: { labels: template },
    });
  const after = (await snapshot(world, repository, number)) ?? {};
  world.history.note(repository, number, by.key, null, after);
  world.edits.note(repository, number, by.key, after);
  return answer(201, after);
}

async function openPull(world: World, given: Write): Promise<Answer> {
  const made = await send(world, given);
  const opened = maybeObject(made.body);
  if (made.status === 201 && opened !== null)
    world.edits.note(given.repository, Number(opened["number"]), given.by.key, opened);
  return made;
}

/** Any change to one issue or pull request. */
async function changeOne(world: World, given: Write, number: number): Promise<Answer> {
  const { by, repository, call, rest } = given;
  const before = await snapshot(world, repository, number);
  if (before === null) return notFound();
  const refused = refusal(given, before);
  if (refused !== null) return refused;
  const itself = rest.length === 2;
  const done = itself ? await patch(world, given, before) : await send(world, given);
  const after = await snapshot(world, repository, number);
  if (done.status >= 400 || after === null) return done;
  // The emulator does not store the reason for closing, which is known by now.
  const duplicate = world.duplicates.has(key(repository, number)) ? { state_reason: "duplicate" } : {};
  world.history.note(repository, number, by.key, before, { ...after, ...duplicate });
  world.edits.note(repository, number, by.key, after);
  if (itself) world.closers.delete(key(repository, number));
  if (rest[2] === "merge") await closeReferenced(world, given, number, text(after["body"]));
  return itself && call.path.includes("/issues/") ? answer(200, after) : done;
}

function refusal({ by, role, rest, call, repository }: Write, before: Json): Answer | null {
  const author = maybeObject(before["user"])?.["login"] === by.key;
  const what = rest[2];
  if (what === "comments") {
    const locked = before["locked"] === true && !mayWrite(role);
    return locked ? refuse(403, "Unable to create comment because issue is locked.") : null;
  }
  if (what === "labels") return mayTriage(role) ? null : forbidden(by);
  if (what !== undefined || mayWrite(role)) return mayWrite(role) ? null : forbidden(by);
  const { title, body, state } = maybeObject(call.body) ?? {};
  // "Issue owners and users with push access or Triage role can edit an issue": docs.github.com, "Update an issue".
  const edits = (title !== undefined || body !== undefined) && ownerOf(repository) !== organization;
  if (!author) return mayTriage(role) && !edits ? null : forbidden(by);
  // Authors cannot reopen what somebody else closed.
  const closer = maybeObject(before["closed_by"])?.["login"];
  return state === "open" && before["state"] === "closed" && closer !== by.key && !mayTriage(role)
    ? forbidden(by)
    : null;
}

async function patch(world: World, given: Write, before: Json): Promise<Answer> {
  const { repository, call, by } = given;
  const body = permitted(given);
  const number = Number(before["number"]);
  if (before["pull_request"] !== undefined) {
    const { labels, ...rest } = body;
    const path = `/repos/${repository}/issues/${number}/labels`;
    if (labels !== undefined) await world.upstream(by.key, { method: "PUT", path, body: { labels } });
    return world.upstream(by.key, { ...call, path: `/repos/${repository}/pulls/${number}`, body: rest });
  }
  const { state, state_reason } = body;
  if (state !== undefined || state_reason !== undefined) world.duplicates.delete(key(repository, number));
  if (state_reason !== "duplicate") return send(world, given, body);
  const done = await send(world, given, { ...body, state_reason: "not_planned" });
  if (done.status === 200) world.duplicates.add(key(repository, number));
  return done;
}

async function changeComment(world: World, given: Write): Promise<Answer> {
  const { by, role, call } = given;
  const found = await world.upstream(by.key, { method: "GET", path: call.path });
  const author = maybeObject(maybeObject(found.body)?.["user"])?.["login"] === by.key;
  return author || mayWrite(role) ? send(world, given) : forbidden(by);
}

/** Merging into the default branch closes issues that the text mentions with a closing keyword. */
async function closeReferenced(world: World, given: Write, pull: number, body: string): Promise<void> {
  for (const [, number = ""] of body.matchAll(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? #(\d+)/gi)) {
    const call = {
      ...given.call,
      method: "PATCH",
      path: `/repos/${given.repository}/issues/${number}`,
      body: { state: "closed" },
    };
    await write(world, { ...given, call, rest: ["issues", number] });
    world.closers.set(key(given.repository, Number(number)), pull);
  }
}
