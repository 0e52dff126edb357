/** What a repository in cohort.json is called, whichever way it is written. */
import { accountOf, readAddress } from "../activity/repository.ts";

const ownerAndName = /^(?!\.{1,2}\/)[\w.-]+\/[\w.-]+$/;

/** The same for all ways to write one repository: capitals, an address or owner/name, with or without `.git`. */
export function repositoryKey(written: string): string {
  const { name, web } = readAddress(written);
  const isOnGitHub = web?.toLowerCase().startsWith("https://github.com/") === true;
  const key = isOnGitHub ? name : ownerAndName.test(written) ? written : (web ?? written);
  return key.replace(/\.git$/i, "").toLowerCase();
}

/** The account that it belongs to; null for a path, which names none. */
export function ownerOf(written: string): string | null {
  if (ownerAndName.test(written)) return accountOf({ name: written });
  const { name, web } = readAddress(written);
  return web === null || !name.includes("/") ? null : accountOf({ name });
}
