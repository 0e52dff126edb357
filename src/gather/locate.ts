/** Where a listed repository is: a folder of this machine, or an address that can be cloned. */
import { existsSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import type { RemoteAccess } from "../ports/git/access.ts";

/** `owner/name` on the server that the token is for. */
const ownerAndName = /^[\w.-]+\/[\w.-]+$/;

/** True for owner/name, which never means a folder: anybody's files could be in one of that name. */
export function isOwnerAndName(listed: string): boolean {
  return ownerAndName.test(listed) && !/^\.{1,2}\//.test(listed);
}

/** The folder that a listed repository is; null when it is elsewhere. @param folder the portfolio's */
export function localFolder(listed: string, folder: string): string | null {
  if (isOwnerAndName(listed)) return null;
  const path = resolve(folder, listed);
  if (listed === "." || isAbsolute(listed) || /^\.{1,2}[\\/]/.test(listed)) return path;
  return existsSync(path) ? path : null;
}

/** The address to clone from; null for owner/name without a token, since nothing is asked of GitHub then. */
export function remoteUrl(listed: string, { server, token }: RemoteAccess): string | null {
  if (!ownerAndName.test(listed)) return listed;
  return token === null ? null : `${server}/${listed}`;
}
