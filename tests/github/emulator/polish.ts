/** Corrects all responses: users, the format of times, page URLs, "duplicate". */
import { maybeObject, text, type Json } from "./json.ts";
import { key, type World } from "./world.ts";

/** @returns a corrected copy of a JSON value */
export function polish(world: World, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => polish(world, one));
  const object = maybeObject(value);
  if (object === null) return value;
  const inside = Object.entries(object).map(([name, one]) => [name, field(world, name, one)]);
  return associated(world, duplicate(world, user(world, Object.fromEntries(inside))));
}

function field(world: World, name: string, value: unknown): unknown {
  if (typeof value !== "string") return polish(world, value);
  // GitHub's times have no fractions of seconds.
  if (/_(?:at|on)$/.test(name)) return value.replace(/\.\d+Z$/, "Z");
  if (/^(?:html|diff|patch)_url$/.test(name) && value.startsWith(`${world.origin}/`))
    return world.server + value.slice(world.origin.length);
  return value;
}

function user(world: World, object: Json): Json {
  const { login, id, type } = object;
  if (typeof login !== "string" || typeof id !== "number" || typeof type !== "string") return object;
  return { ...object, ...world.accounts.shown(login) };
}

function duplicate(world: World, object: Json): Json {
  const { state_reason, repository_url, number } = object;
  if (state_reason === undefined || typeof number !== "number") return object;
  const repository = text(repository_url).replace(`${world.origin}/repos/`, "");
  return world.duplicates.has(key(repository, number)) ? { ...object, state_reason: "duplicate" } : object;
}

function associated(world: World, object: Json): Json {
  if (!("author_association" in object)) return object;
  const said = world.associations.get(text(maybeObject(object["user"])?.["login"]));
  return said === undefined ? object : { ...object, author_association: said };
}
