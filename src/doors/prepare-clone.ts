/** Prepares a run on a clone of somebody else's portfolio, which reads and writes nothing. */
import { isOwn } from "../activity/repository.ts";
import { localFolder } from "../gather/locate.ts";
import { unread } from "../gather/unread.ts";
import type { Machine } from "./machine.ts";
import { prepare, type Prepared } from "./prepare.ts";

export interface CloneWanted {
  /** With the portfolio's repository, checked out. */
  folder: string;
  /** Path of the roadmap in it. */
  roadmap: string;
  /** Folder of the site; null if no site is planned. */
  site: string | null;
  /** Account that the repository counts as; null if it is not known. */
  account: string | null;
  /** Null if that is not known. */
  isPublic: boolean | null;
  /** Address of GitHub, such as https://github.com, and a token for it. */
  server: string;
  token: string | null;
  now: Date;
  /** Most calls to GitHub's API. With 0, or without a token, it is not asked. */
  calls: number;
  /** Stops what git fetches. */
  abort?: AbortSignal;
}

/**
 * Repositories that the roadmap lists are read, except for folders: those are folders of the machine that it was written on,
 * and here they would be anything.
 */
export async function prepareClone(
  { folder, roadmap, site, account, isPublic, server, token, now, calls, abort }: CloneWanted,
  machine: Machine,
): Promise<Prepared> {
  const prepared = await prepare(
    {
      folder,
      sources: { roadmap, readme: "README.md", site, repositories: null, owner: null, account, isPublic },
      access: { server, token, own: null, anonymous: true },
      clones: false,
      templates: null,
      now,
      issues: token !== null && calls > 0,
      writesIssues: false,
      calls,
      dryRun: true,
      signingKey: null,
      author: "person",
      commit: "git",
      publish: null,
      ...(abort === undefined ? {} : { abort }),
    },
    machine,
  );
  const { git } = prepared.ports;
  return {
    ...prepared,
    ports: {
      ...prepared.ports,
      git: {
        ...git,
        readRepository: (listed, ...asked) =>
          !isOwn(listed) && localFolder(listed, folder) !== null
            ? Promise.resolve(unread(listed, "it is a folder of the learner's own computer"))
            : git.readRepository(listed, ...asked),
      },
    },
  };
}
