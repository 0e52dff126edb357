/** What `roadfolio verify` prints of a credential. */
import packageJson from "../../../package.json" with { type: "json" };
import { shortSha } from "../../activity/commit.ts";
import { count } from "../../text/count.ts";
import { doubtful, heldBy, holds } from "../report.ts";
import type { Verdict } from "../verdict.ts";
import type { VerifiedCredential } from "./verify-credential.ts";

/** Lines of plain text, with what does not hold first. */
export function credentialReport({ found, page, computed, verdicts }: VerifiedCredential): string[] {
  const { at, credential, token } = found;
  const { issuer, credentialSubject } = credential;
  const commit = page?.claims.made.commit ?? null;
  const items = verdicts.filter(({ item }) => item !== null);
  const held = items.filter(({ outcome }) => outcome === "holds").length;
  return [
    `${credentialSubject.achievement.name}: ${at}`,
    token === null
      ? `Issued by ${issuer.name === "" ? issuer.id : issuer.name}; nobody signed it.`
      : `Issued by ${issuer.name}, ${issuer.id}.`,
    ...(computed === null
      ? []
      : [
          `Recomputed from ${[atCommit(computed.source, commit), ...sharedOf(page)].join(" and ")}, with Roadfolio ${packageJson.version}.`,
          ...heldBy(computed.listedBy),
        ]),
    "",
    ...doubtful(verdicts),
    ...(computed === null ? [] : [`The evidence for ${held} of ${count(items.length, "item")} holds.`]),
    conclusion(verdicts),
  ];
}

function atCommit(place: string, commit: string | null): string {
  return commit === null ? place : `${place} at ${shortSha(commit)}`;
}

/** The roadmap of a cohort that was joined with the learner's own. */
function sharedOf(page: VerifiedCredential["page"]): string[] {
  const shared = page?.claims.made.shared;
  return shared === undefined ? [] : [atCommit(`${shared.path} of ${shared.url}`, shared.commit)];
}

function conclusion(verdicts: readonly Verdict[]): string {
  if (holds(verdicts)) return "The credential holds.";
  return verdicts.some(({ outcome }) => outcome === "fails")
    ? "The credential does not hold."
    : "Not all of the credential can be checked from here.";
}

/** The same as JSON. */
export function credentialJson({ found, page, computed, verdicts }: VerifiedCredential): object {
  const { at, credential, token } = found;
  return {
    version: 1,
    credential: at,
    issuer: credential.issuer,
    signed: token !== null,
    page: page?.at ?? null,
    source: computed?.source ?? null,
    commit: page?.claims.made.commit ?? null,
    onBranch: computed?.onBranch ?? null,
    newer: computed?.newer ?? null,
    listedBy: computed?.listedBy ?? null,
    computed: packageJson.version,
    holds: holds(verdicts),
    verdicts,
  };
}
