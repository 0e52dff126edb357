/** Which items were done in an older version of roadmap.json. It may break today's schema, so this reads leniently. */

/** Ids of the items that have a `done`; empty if the text is not JSON. */
export function doneIds(text: string): Set<string> {
  const found = new Set<string>();
  try {
    collect(JSON.parse(text.replace(/^\uFEFF/, "")), found);
  } catch {
    return new Set();
  }
  return found;
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if ("id" in value && typeof value.id === "string" && "done" in value && value.done !== false)
    found.add(value.id);
  for (const child of Object.values(value)) collect(child, found);
}
