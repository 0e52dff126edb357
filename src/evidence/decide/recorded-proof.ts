/** Builds the recorded proof from what roadmap.json says, without checking it. */
import { commitUrl, fileUrl, type RepositoryActivity } from "../../activity/repository.ts";
import { publicPath } from "../../text/untrusted.ts";
import { readProof } from "../../roadmap/proof-reference.ts";
import type { Proof } from "../evidence.ts";

/** @param on ISO day, or a month. @param repository the one that the proof names, if it is listed */
export function recordedProof(text: string, on: string, repository: RepositoryActivity | undefined): Proof {
  const reference = readProof(text);
  if (reference === null) return { ...base(on, repository, null), own: true };
  if (reference.kind === "private") {
    // Without a repository there is nothing to link to.
    const ref = "sha" in reference ? reference.sha : `#${reference.issue}`;
    return { ...base(on, repository, null), own: false, kind: reference.of, ref };
  }
  const named = base(on, repository, reference.repository);
  const web = repository?.web ?? null;
  switch (reference.kind) {
    case "commit": {
      const { kind, sha } = reference;
      return { ...named, kind, ref: sha, url: web === null ? null : commitUrl(web, sha) };
    }
    case "code": {
      const { kind, sha, line } = reference;
      const path = publicPath(reference.path);
      const place = { ...named, kind, ref: sha, path, line };
      if (web === null) return place;
      // A path that cannot be published is not in the link either.
      const isSafe = path === reference.path && !path.includes("…");
      return { ...place, url: isSafe ? fileUrl(web, sha, path, line) : commitUrl(web, sha) };
    }
    default: {
      const { kind, number } = reference;
      return { ...named, kind, ref: `#${number}`, url: web === null ? null : `${web}/issues/${number}` };
    }
  }
}

function base(on: string, repository: RepositoryActivity | undefined, named: string | null): Proof {
  return {
    ...selfProof(on),
    repository: repository?.name ?? named,
    listed: repository?.listed ?? named,
    own: named === null,
    seen: false,
  };
}

/** The owner's word alone. @param on ISO day */
export function selfProof(on: string | null): Proof {
  return {
    kind: "self",
    repository: null,
    listed: null,
    own: true,
    ref: null,
    path: null,
    line: null,
    url: null,
    on,
    by: null,
    title: null,
    seen: true,
  };
}
