/** Builds the recorded proof from what roadmap.json says, without checking it. */
import { commitUrl, fileUrl, type RepositoryActivity } from "../../activity/repository.ts";
import { publicPath } from "../../text/untrusted.ts";
import { readProof } from "../../roadmap/proof-reference.ts";
import type { Proof } from "../evidence.ts";

/** @param on ISO day. @param repository the one that the proof names, if it is listed */
export function recordedProof(text: string, on: string, repository: RepositoryActivity | undefined): Proof {
  const reference = readProof(text);
  const web = repository?.web ?? null;
  const base: Proof = {
    ...selfProof(on),
    repository: repository?.name ?? reference?.repository ?? null,
    own: (reference?.repository ?? null) === null,
    seen: false,
  };
  if (reference === null) return base;
  if (reference.kind === "commit")
    return {
      ...base,
      kind: "commit",
      ref: reference.sha,
      url: web === null ? null : commitUrl(web, reference.sha),
    };
  if (reference.kind === "code") {
    const { sha, line } = reference;
    const path = publicPath(reference.path);
    // A path that cannot be published is not in the link either.
    const link = (address: string): string =>
      path === reference.path && !path.includes("…")
        ? fileUrl(address, sha, path, line)
        : commitUrl(address, sha);
    return { ...base, kind: "code", ref: sha, path, line, url: web === null ? null : link(web) };
  }
  const { kind, number } = reference;
  return { ...base, kind, ref: `#${number}`, url: web === null ? null : `${web}/issues/${number}` };
}

/** The owner's word alone. @param on ISO day */
export function selfProof(on: string | null): Proof {
  return {
    kind: "self",
    repository: null,
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
