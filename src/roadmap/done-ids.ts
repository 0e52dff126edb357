/** Which items an older version of roadmap.json had as done. Older versions may break today's rules, so this asks little. */

/** The items with a `done` by id; empty when the text is no JSON. */
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
