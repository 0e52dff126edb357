/** Follows the imports of a built file. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** @returns the file and all that it may import or read, at once or later, as paths */
export function loadedBy(entry: string, seen = new Set<string>()): string[] {
  // Code that is an example of a skill has imports too, of files that are not there.
  if (seen.has(entry) || !existsSync(entry)) return [...seen];
  seen.add(entry);
  if (!entry.endsWith(".js")) return [...seen];
  const imports = readFileSync(entry, "utf8").matchAll(
    /(?:from|import|URL)\s*\(?[`"'](\.{1,2}\/[^`"']+\.(?:js|br))[`"']/g,
  );
  for (const [, path = ""] of imports) loadedBy(join(dirname(entry), path), seen);
  return [...seen];
}
