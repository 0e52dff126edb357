/** The history of an item: proven, withdrawn, proven again, and last checked. */
import { forPeople } from "../../roadmap/day.ts";
import type { Portfolio } from "../portfolio.ts";
import type { PublishedDecision, PublishedTurn } from "../published.ts";
import { proofView } from "./proof-view.ts";
import { stillThere } from "./still-there.ts";

export interface TurnView {
  /** ISO day or month, and the same formatted. */
  on: string;
  day: string;
  undone: boolean;
  /** "Proven.", "Withdrawn:". Plain text, like everything below. */
  what: string;
  /** The word that a message has to say it; null if it was not a message. */
  word: string | null;
  because: string;
  link: { label: string; url: string | null } | null;
}

/** Oldest first; the last says that the lines are still in the code, if they are. */
export function historyView(portfolio: Portfolio, decision: PublishedDecision): TurnView[] {
  const turns = decision.history.map((turn) => turnView(turn, decision));
  const still = decision.done ? stillThere(portfolio, decision) : null;
  if (still === null || turns.length === 0) return turns;
  const checked = { what: "Checked.", word: null, because: "The lines are still in the code at" };
  return [...turns, { on: still.on, day: forPeople(still.on), undone: false, ...checked, link: still }];
}

const whats: Record<PublishedTurn["what"], string> = {
  ticked: "Proven.",
  "ticked again": "Proven again.",
  "taken back": "Withdrawn:",
};

function turnView({ what, on, because, proof }: PublishedTurn, { code }: PublishedDecision): TurnView {
  const undone = what === "taken back";
  const message = /^“(.+)” in the commit message$/.exec(because)?.[1] ?? null;
  const link = proof === null ? null : proofView(proof);
  return {
    on,
    day: forPeople(on),
    undone,
    what: whats[what],
    word: message,
    because: message === null ? becauseInWords(because, undone, code, link !== null) : "in the message of",
    link:
      link === null
        ? null
        : { label: message === null ? link.label : link.label.replace(/^commit /, ""), url: link.url },
  };
}

/** @param linked whether a link to the work follows */
function becauseInWords(
  because: string,
  undone: boolean,
  code: PublishedDecision["code"],
  linked: boolean,
): string {
  if (because === "reverted") return `the commit was reverted${linked ? " in" : ""}`;
  // A rule of code says its own name before what it found.
  const rule = code.find((one) => because.startsWith(`${one.rule}: `));
  const found = rule === undefined ? because : because.slice(rule.rule.length + 2);
  const words = `${found}${!linked ? "" : rule === undefined ? "," : " in"}`;
  return undone ? words : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
