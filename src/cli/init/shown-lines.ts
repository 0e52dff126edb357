/** What the first run reports: how much is shown already, and where. */
import type { Decision } from "../../evidence/decision.ts";
import type { Found } from "../../init/found.ts";
import { strangersWords } from "../../init/strangers-words.ts";
import type { Plan } from "../../plan/plan.ts";
import { inlineText } from "../../render/inline.ts";
import { areOf, count } from "../../text/count.ts";

/** How many proofs are named. */
const most = 3;

/** What the code shows already, with the first few proofs, for the terminal. @returns lines without line ends */
export function shownLines(
  { decisions }: Pick<Plan, "decisions">,
  { git, who }: Pick<Found, "git" | "who">,
): string[] {
  const total = count(decisions.length, "item");
  const done = decisions.filter((decision) => decision.done && decision.proofs[0]?.kind !== "self");
  const declared = decisions.filter((decision) => decision.done).length - done.length;
  const byHand =
    declared === 0
      ? []
      : [
          `${count(declared, done.length === 0 ? "item" : "more item")} ${areOf(declared)} ticked by hand, without proof.`,
        ];
  const strangers = strangersWords(who, "add this address to owner.emails in roadmap.json");
  if (done.length === 0)
    return [
      git?.hasCommits === true
        ? (strangers ??
          `Your code shows none of the ${total} yet. npx roadfolio explain ITEM says what is missing.`)
        : `Nothing is committed yet, so your code shows none of the ${total}.`,
      ...byHand,
    ];
  const places = lastOfEach(done)
    .flatMap((decision) => placeOf(decision) ?? [])
    .slice(0, most);
  const more = done.length - places.length;
  return [
    `${done.length} of ${total} ${areOf(done.length)} already shown by your ${places.length > 0 ? "code" : "work"}:`,
    ...places,
    ...(more > 0 && places.length > 0 ? [`  and ${more} more`] : []),
    ...byHand,
  ];
}

/** The last item of each group before all others: plans begin with what everybody can do. */
function lastOfEach(decisions: readonly Decision[]): Decision[] {
  const last = new Map(decisions.map((decision) => [decision.item.group ?? decision.item.project, decision]));
  const chosen = new Set(last.values());
  return [...chosen, ...decisions.filter((decision) => !chosen.has(decision)).toReversed()];
}

/** File and line of an item's proof; null if it is not code. */
function placeOf({ item, proofs }: Decision): string | null {
  const [proof] = proofs;
  if (proof === undefined || proof.path === null || proof.line === null) return null;
  const where = proof.own || proof.repository === null ? "" : `${proof.repository} `;
  return `  ${inlineText(item.title)}: ${where}${proof.path}:${proof.line}`;
}
