/** Clones a repository into a folder that lasts as long as it is read. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../ports/environment.ts";
import { type CheckedOut, checkOut } from "../ports/git/check-out.ts";
import { removing } from "../ports/open-files.ts";
import { messageOf } from "../problems/errors.ts";
import { verifyErrors } from "./verify-errors.ts";

export interface CloneOptions {
  /** Address of GitHub, such as https://github.com, and a token for it. */
  server: string;
  token: string | null;
  environment: Environment;
}

/**
 * @param source an address, or the folder of a clone
 * @param commit checked out; null for the newest
 * @param use gets the folder, which is removed afterwards
 * @throws a UserError if it cannot be cloned, or has no such commit
 */
export async function inClone<Result>(
  source: string,
  commit: string | null,
  { server, token, environment }: CloneOptions,
  use: (folder: string, checkedOut: CheckedOut) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "roadfolio-"));
  try {
    const access = { server, token, own: null, anonymous: true } as const;
    const checkedOut = await checkOut(source, commit, { folder, environment, access }).catch(
      (cause: unknown) => {
        throw verifyErrors.notCloned(source, messageOf(cause).trim());
      },
    );
    if (checkedOut === null) throw verifyErrors.noCommit(source, commit);
    return await use(folder, checkedOut);
  } finally {
    await rm(folder, removing);
  }
}
