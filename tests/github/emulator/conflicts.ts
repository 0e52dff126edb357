/** Invalid requests that GitHub rejects with a 422 and an explanation, whoever sends them. */
import { maybeObject, text } from "./json.ts";
import { invalid, type Answer } from "./message.ts";
import type { Asked } from "./reads.ts";
import { everything, type World } from "./world.ts";

/** Bodies have a maximum length. */
export function tooLong({ call, rest }: Asked): Answer | null {
  if (!/^(?:issues|pulls)$/.test(rest[0] ?? "") || text(maybeObject(call.body)?.["body"]).length <= 65_536)
    return null;
  const resource = rest[0] === "pulls" ? "PullRequest" : "Issue";
  return invalid(resource, "body", "custom", "body is too long (maximum is 65536 characters)");
}

/** Labels, milestones, and open pull requests between the same branches are unique. */
export async function existsAlready(world: World, { call, repository, rest }: Asked): Promise<Answer | null> {
  const [kind = ""] = rest;
  if (call.method !== "POST" || rest.length !== 1) return null;
  const sent = maybeObject(call.body) ?? {};
  const all = async (path: string) => everything(world, repository, path);
  if (kind === "labels") {
    const name = text(sent["name"]).toLowerCase();
    const taken = (await all(kind)).some((label) => text(label["name"]).toLowerCase() === name);
    return taken ? invalid("Label", "name", "already_exists") : null;
  }
  if (kind === "milestones") {
    const taken = (await all(kind)).some(({ title }) => title === sent["title"]);
    return taken ? invalid("Milestone", "title", "already_exists") : null;
  }
  if (kind !== "pulls") return null;
  const head = text(sent["head"]);
  const label = head.includes(":") ? head : `${repository.split("/")[0]}:${head}`;
  const same = (await all(kind)).some(
    (pull) =>
      pull["state"] === "open" &&
      maybeObject(pull["head"])?.["label"] === label &&
      maybeObject(pull["base"])?.["ref"] === sent["base"],
  );
  return same
    ? invalid("PullRequest", "head", "custom", `A pull request already exists for ${label}.`)
    : null;
}
