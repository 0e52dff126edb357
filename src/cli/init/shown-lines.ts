/** How the first run is told: how much is shown already, and where. */
import type { Decision } from "../../evidence/decision.ts";
import type { Found } from "../../init/found.ts";
import type { Plan } from "../../plan/plan.ts";
import { inlineText } from "../../render/inline.ts";
import { count } from "../../text/count.ts";

/** How many proofs are named. */
const most = 3;

export function shownLines({ decisions }: Pick<Plan, "decisions">, { git }: Pick<Found, "git">): string[] {
  const total = count(decisions.length, "item");
  const done = decisions.filter((decision) => decision.done);
  if (done.length === 0)
    return [
      git?.hasCommits === true
        ? `None of the ${total} is shown by your code yet. roadfolio explain ITEM says what is missing.`
        : `Nothing is committed yet, so none of the ${total} is shown.`,
    ];
  const places = done.flatMap((decision) => placeOf(decision) ?? []);
  return [
    `${done.length} of ${total} are already shown by your ${places.length > 0 ? "code" : "work"}:`,
    ...places.slice(0, most),
    ...(done.length > most && places.length > 0
      ? [`  and ${done.length - Math.min(most, places.length)} more`]
      : []),
  ];
}

/** File and line of an item's proof; null if it is no code. */
function placeOf({ item, proofs }: Decision): string | null {
  const [proof] = proofs;
  if (proof === undefined || proof.path === null || proof.line === null) return null;
  const where = proof.own || proof.repository === null ? "" : `${proof.repository} `;
  return `  ${inlineText(item.title)}: ${where}${proof.path}:${proof.line}`;
}
