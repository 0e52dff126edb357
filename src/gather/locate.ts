/** Where a listed repository is: a folder of this machine, or an address that can be cloned. */
import { existsSync } from "node:fs";
import path, { type PlatformPath } from "node:path";
import { isOwn } from "../activity/repository.ts";
import type { RemoteAccess } from "../ports/git/access.ts";

/** `owner/name` on the server that the token is for. */
const ownerAndName = /^[\w.-]+\/[\w.-]+$/;

/** True for owner/name, which never means a folder: anybody's files could be in one of that name. */
export function isOwnerAndName(listed: string): boolean {
  return ownerAndName.test(listed) && !/^\.{1,2}\//.test(listed);
}

interface Places {
  /** `posix` or `win32` of node:path. */
  path: Pick<PlatformPath, "isAbsolute" | "resolve">;
  exists(folder: string): boolean;
}

/**
 * The folder that a listed repository is; null when it is elsewhere.
 * @param folder the portfolio's
 * @param places how the machine writes paths, and what exists on it
 */
export function localFolder(
  listed: string,
  folder: string,
  { path: { isAbsolute, resolve }, exists }: Places = { path, exists: existsSync },
): string | null {
  if (isOwnerAndName(listed)) return null;
  const place = resolve(folder, listed);
  if (isOwn(listed) || isAbsolute(listed) || /^\.{1,2}[\\/]/.test(listed)) return place;
  return exists(place) ? place : null;
}

/** The address to clone from; null for owner/name if nothing may be asked of GitHub without a token. */
export function remoteUrl(listed: string, { server, token, anonymous }: RemoteAccess): string | null {
  if (!ownerAndName.test(listed)) return listed;
  return token === null && !anonymous ? null : `${server}/${listed}`;
}
