/** Compares what a credential says with a recomputed portfolio. Pure. */
import { completedOn, dayFor } from "../../render/credentials/completed.ts";
import { credentialOf, learnerId, learnerName, titleOf, uriOf } from "../../render/credentials/credential.ts";
import { type Earnable, earnableIn } from "../../render/credentials/earned.ts";
import type { CredentialSource } from "../../render/credentials/source.ts";
import { forPeople, isDay } from "../../roadmap/day.ts";
import { count } from "../../text/count.ts";
import type { Verdict } from "../verdict.ts";
import { whole } from "../whole.ts";
import { checkItems, type Portfolios } from "./check-items.ts";
import type { ReadCredential } from "./credential-shape.ts";

export interface Compared extends Portfolios {
  /** The recomputed portfolio. */
  source: CredentialSource;
  /** Whether the issuer vouches for the words. */
  isSigned: boolean;
}

/** Verdicts on the learner, the achievement, each of its items and the day. */
export function checkEvidence(credential: ReadCredential, compared: Compared): Verdict[] {
  const { source } = compared;
  const { achievement } = credential.credentialSubject;
  const subject = earnableIn(source).find((one) => uriOf(source, one.page) === achievement.id);
  const learner = checkLearner(credential, source);
  if (subject === undefined)
    return [
      learner,
      whole(achievement.name, "fails", `The roadmap has no phase or project at ${achievement.id}.`),
    ];
  const items = checkItems(credential.evidence, subject.items, compared);
  return [
    learner,
    checkAchievement(credential, subject, compared),
    ...items,
    ...checkDay(credential, subject, items),
  ];
}

function checkLearner(
  { credentialSubject: { id, identifier = [] } }: ReadCredential,
  source: CredentialSource,
): Verdict {
  const names = identifier.filter(({ identityType }) => identityType === "name");
  const claim = `The work of ${names[0]?.identityHash ?? id ?? "somebody without a name"}`;
  const is = learnerName(source);
  return id === learnerId(source) && names.every(({ identityHash }) => identityHash === is)
    ? whole(claim, "holds")
    : whole(claim, "fails", `The roadmap belongs to ${is}, ${learnerId(source)}.`);
}

/** Its name and parts; if nobody signed it also its words, which anybody could have changed. */
function checkAchievement(
  { name, credentialSubject: { achievement, result } }: ReadCredential,
  subject: Earnable,
  { source, isSigned }: Compared,
): Verdict {
  const claim = `${subject.kind === "phase" ? "Phase" : "Project"}: ${achievement.name}`;
  const title = titleOf(subject);
  if (achievement.name !== title || (name !== undefined && name !== title))
    return whole(claim, "fails", `The roadmap calls it “${title}”.`);
  const nobody = { issuer: { id: "", name: "" }, id: "" };
  const expected = credentialOf(source, { ...subject, on: "" }, "", nobody).credentialSubject.achievement;
  const parts = (of: { resultDescription: readonly { id: string; name: string }[] }): string =>
    JSON.stringify(of.resultDescription.map(({ id, name: part }) => [id, part]));
  const ids = new Set(expected.resultDescription.map(({ id }) => id));
  const isListed = result.every(({ resultDescription: id }) => id !== undefined && ids.has(id));
  if (parts(expected) !== parts(achievement) || !isListed)
    return whole(
      claim,
      "fails",
      `Its results are not the ${count(ids.size, "item")} of the roadmap's ${subject.kind}.`,
    );
  const isSame =
    expected.description === achievement.description &&
    expected.criteria.narrative === achievement.criteria.narrative;
  return isSigned || isSame
    ? whole(claim, "holds")
    : whole(claim, "fails", "Its criteria differ from those of the roadmap and the skills.");
}

/** Says nothing if one of the items fails, because that is said already. */
function checkDay(
  { validFrom, evidence }: ReadCredential,
  { items }: Earnable,
  verdicts: readonly Verdict[],
): Verdict[] {
  if (verdicts.some(({ outcome }) => outcome === "fails")) return [];
  const day = validFrom.slice(0, "2025-09-03".length);
  const claim = `Completed on ${isDay(day) ? forPeople(day) : day}`;
  if (verdicts.some(({ outcome }) => outcome !== "holds"))
    return [whole(claim, "unseen", "Not all of its items can be seen.")];
  const on = completedOn(
    items.map(({ done, on: last, proof }) => ({ done, on: last, kind: proof[0]?.kind })),
  );
  // Only the month of what is kept private is published.
  const isMonth =
    evidence.some(({ id }) => id === undefined) && day === `${on?.slice(0, "2025-09".length)}-01`;
  if (on === null) return [whole(claim, "fails", "Not all of its items are proven.")];
  return [
    dayFor(on) === day || isMonth
      ? whole(claim, "holds")
      : whole(claim, "fails", `The last item was done on ${forPeople(on)}.`),
  ];
}
