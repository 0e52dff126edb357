/** What `roadfolio verify` prints. */
import packageJson from "../../package.json" with { type: "json" };
import { shortSha } from "../activity/commit.ts";
import { accountOf } from "../activity/repository.ts";
import type { Problem } from "../problems/problem.ts";
import { count } from "../text/count.ts";
import type { Outcome, Verdict } from "./verdict.ts";
import type { Verified } from "./verify.ts";

const signs: Readonly<Record<Outcome, string>> = { holds: "+", fails: "-", unseen: "?", self: "·" };

/** True if each claim with a proof came out the same when recomputed. */
export function holds(verdicts: readonly Verdict[]): boolean {
  return verdicts.every(({ outcome }) => outcome === "holds" || outcome === "self");
}

/** Lines of plain text, with what does not hold first. */
export function verifyReport({
  page,
  source,
  newer,
  listedBy,
  attestation,
  verdicts,
  pagesLeftOut,
}: Verified): string[] {
  const { made, owner } = page.claims;
  const commit = made.commit === null ? "" : ` at ${shortSha(made.commit)}`;
  const isWrong = verdicts.some(({ outcome }) => outcome === "fails");
  const isOther = made.version !== packageJson.version;
  return [
    `${owner.name ?? owner.github ?? "A portfolio"}: ${page.at}`,
    `Recomputed from ${source}${commit}, with Roadfolio ${packageJson.version}.`,
    ...heldBy(listedBy),
    ...(attestation === null ? [] : [`Made by ${attestation.run}, which GitHub attests.`]),
    ...(newer === 0
      ? []
      : [`The branch has ${count(newer, "newer commit")}, which the page does not cover.`]),
    ...(pagesLeftOut === null ? [] : [pagesLeftOut]),
    "",
    ...doubtful(verdicts),
    summary(verdicts),
    ...(isWrong && isOther
      ? [
          `The page was made by Roadfolio ${made.version}, which may choose other lines: npx roadfolio@${made.version} verify compares like with like.`,
        ]
      : []),
  ];
}

/** Whose word it is that the repository is the learner's, if it is not in the learner's account. */
export function heldBy(listedBy: string | null): string[] {
  if (listedBy === null) return [];
  return [
    `${accountOf({ name: listedBy })} owns this repository and lists it as the learner's in ${listedBy}.`,
  ];
}

/** What fails, then what cannot be seen, each with its reasons, and an empty line; nothing if all holds. */
export function doubtful(verdicts: readonly Verdict[]): string[] {
  const of = (outcome: Outcome): Verdict[] => verdicts.filter((one) => one.outcome === outcome);
  const lines = [...of("fails"), ...of("unseen")].flatMap((one) => [
    `${signs[one.outcome]} ${one.claim}${one.item === null ? "" : ` (${one.item})`}`,
    ...one.reasons.map((reason) => `    ${reason}`),
  ]);
  return lines.length === 0 ? [] : [...lines, ""];
}

function summary(verdicts: readonly Verdict[]): string {
  const ticks = verdicts.filter(({ item }) => item !== null);
  const others = verdicts.filter(({ item }) => item === null);
  const of = (some: readonly Verdict[], outcome: Outcome): number =>
    some.filter((one) => one.outcome === outcome).length;
  const proven = ticks.length - of(ticks, "self");
  const parts = [
    `${of(ticks, "holds")} of ${count(proven, "tick")} with a proof hold`,
    ...few(of(ticks, "fails"), "fails", "fail"),
    ...few(of(ticks, "unseen"), "cannot be seen", "cannot be seen"),
    ...few(of(ticks, "self"), "is self-declared", "are self-declared"),
  ];
  const figures = `${of(others, "holds")} of ${count(others.length, "other figure")} hold${named(others)}.`;
  return `${parts.join("; ")}. ${figures}`;
}

/** The claims that hold, as ": a, b"; empty if none does. */
function named(others: readonly Verdict[]): string {
  const claims = others.flatMap(({ outcome, claim }) => (outcome === "holds" ? [claim] : []));
  return claims.length === 0 ? "" : `: ${claims.join(", ")}`;
}

function few(number: number, one: string, many: string): string[] {
  return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
}

/** The same as JSON. */
export function verifyJson({
  page,
  source,
  newer,
  onBranch,
  listedBy,
  attestation,
  verdicts,
  pagesLeftOut,
}: Verified): object {
  return {
    version: 1,
    page: page.at,
    source,
    commit: page.claims.made.commit,
    onBranch,
    newer,
    listedBy,
    attestation,
    made: page.claims.made.version,
    computed: packageJson.version,
    pagesLeftOut,
    holds: holds(verdicts),
    verdicts,
  };
}

/** The same as problems, each at its item in the page's file. */
export function verifyProblems({
  text,
  verdicts,
}: {
  text: string;
  verdicts: readonly Verdict[];
}): Problem[] {
  const lines = text.split("\n");
  return verdicts
    .filter(({ outcome }) => outcome === "fails" || outcome === "unseen")
    .map(({ item, claim, outcome, reasons, file = null }) => {
      const at =
        item === null ? -1 : lines.findIndex((line) => line.includes(`"id": ${JSON.stringify(item)}`));
      return {
        level: outcome === "fails" ? "error" : "warning",
        code: outcome === "fails" ? "claim-fails" : "claim-unseen",
        message: `${claim}: ${reasons.join(" ")}`,
        hint: "",
        path: file,
        line: at === -1 ? null : at + 1,
        column: at === -1 ? null : 1,
      };
    });
}
