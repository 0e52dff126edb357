/** Makes a remote reject pushes. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestRepository } from "../../support/repository.ts";

const hookOf = (remote: TestRepository): string => join(remote.dir, "hooks", "pre-receive");

/** Rejects every push that changes a ref with this prefix, with this message. */
export function refusePushes(remote: TestRepository, says: string, ref = "refs/heads/main"): void {
  mkdirSync(join(remote.dir, "hooks"), { recursive: true });
  const script = `#!/bin/sh
while read old new name; do
  case "$name" in ${ref}*) echo '${says}' >&2; exit 1;; esac
done
`;
  writeFileSync(hookOf(remote), script);
  chmodSync(hookOf(remote), 0o755);
}

/** Rejects pushes of unsigned commits to main and to the update branch, in the words of GitHub's rule sets. */
export function demandSignatures(remote: TestRepository): void {
  mkdirSync(join(remote.dir, "hooks"), { recursive: true });
  const script = `#!/bin/sh
while read old new name; do
  case "$new" in *[!0]*) ;; *) continue;; esac
  for sha in $(git rev-list "$new" --not --all); do
    git cat-file commit "$sha" | grep -q '^gpgsig ' && continue
    echo "error: GH013: Repository rule violations found for $name." >&2
    echo "- Commits must have verified signatures." >&2
    exit 1
  done
done
`;
  writeFileSync(hookOf(remote), script);
  chmodSync(hookOf(remote), 0o755);
}

export function allowPushes(remote: TestRepository): void {
  rmSync(hookOf(remote));
}
