/** The page of an item: what counts, the lines that show it, how to check them, and its history. */
import type { PublishedDecision, PublishedProof } from "../published.ts";
import { forPeople, whenForPeople } from "../../roadmap/day.ts";
import type { Phase } from "../../roadmap/roadmap.ts";
import { inlineText } from "../inline.ts";
import { itemLd } from "../machine/work-ld.ts";
import { isProven, type Portfolio } from "../portfolio.ts";
import { itemPath, phasePath, projectPath, rootFrom, strategyPath } from "./addresses.ts";
import { plainCard } from "./card.ts";
import { itemCode } from "./card-code.ts";
import { checkView } from "./check-view.ts";
import { type Crumb, siteTitle } from "./frame.ts";
import { factsOf } from "./item-facts.ts";
import { historyView } from "./history-view.ts";
import { evidenceView } from "./evidence-view.ts";
import { neighbour } from "./neighbour.ts";
import { ownerHtmlInLink } from "./owner-text.ts";
import type { Page } from "./page.ts";

/** @param index position among all decisions, which are in roadmap order */
export function itemPage(portfolio: Portfolio, index: number): Page[] {
  const decision = portfolio.decisions[index];
  if (decision === undefined) return [];
  const { item, done, code, doubt } = decision;
  const path = itemPath(item.id);
  const root = rootFrom(path);
  const title = inlineText(item.title);
  const phase = portfolio.roadmap.phases.find(({ id }) => id === item.phase) ?? null;
  return [
    {
      head: {
        path,
        title: item.title,
        description: `${title}: ${stateInWords(decision)}, ${siteTitle(portfolio)}.`,
        above: crumbsOf(decision, phase),
        data: itemLd(portfolio, decision, portfolio.base),
      },
      template: "site/item.html",
      view: {
        item: {
          id: item.id,
          done,
          proven: isProven(decision),
          state: verdictOf(decision),
          kind: item.kind,
          doubt: doubt?.reason ?? null,
          after: afterOf(decision, portfolio, root),
        },
        counts: code.flatMap(({ rule, shows }) => (shows === null ? [] : [{ title: rule, shows }])),
        several: code.length > 1,
        facts: factsOf(portfolio, decision, phase),
        ...evidenceView(portfolio, decision),
        missing: done ? [] : code.filter(({ met }) => !met).map(({ says }) => missingInWords(says)),
        check: checkView(portfolio, decision),
        history: historyView(portfolio, decision),
        ...neighboursOf(portfolio, index, phase, root),
      },
      card: plainCard({
        kicker: siteTitle(portfolio),
        title,
        code: done ? itemCode(decision.figures) : [],
        foot: cardFoot(decision),
        proven: isProven(decision),
      }),
    },
  ];
}

/** The phase, and the group or the project it belongs to. */
function crumbsOf({ item }: PublishedDecision, phase: Phase | null): Crumb[] {
  if (phase === null) return [{ title: "Strategy", path: strategyPath }];
  const project = phase.project?.id === item.project ? phase.project : null;
  const group = phase.groups.find(({ id }) => id === item.group);
  return [
    { title: phase.title, path: phasePath(phase.id) },
    ...(project === null ? [] : [{ title: project.title, path: projectPath(project.id) }]),
    ...(group === undefined ? [] : [{ title: group.title, path: `${phasePath(phase.id)}#${group.id}` }]),
  ];
}

function afterOf({ item }: PublishedDecision, portfolio: Portfolio, root: string): object | null {
  const phase = portfolio.roadmap.phases.find(({ id }) => id === item.after);
  return phase === undefined
    ? null
    : { title: ownerHtmlInLink(portfolio, phase.title), url: `${root}${phasePath(phase.id)}` };
}

/** The pages before and after it in its group, its project or the strategy. */
function neighboursOf(portfolio: Portfolio, index: number, phase: Phase | null, root: string) {
  const { decisions } = portfolio;
  const own = decisions[index]?.item;
  const step = (to: PublishedDecision | undefined) =>
    to?.item.group === own?.group && to?.item.project === own?.project && to?.item.phase === own?.phase
      ? neighbour(portfolio, to && { title: to.item.title, path: itemPath(to.item.id) }, root)
      : null;
  const place =
    phase?.groups.find(({ id }) => id === own?.group) ??
    (phase?.project?.id === own?.project ? phase?.project : null);
  return {
    before: step(decisions[index - 1]),
    after: step(decisions[index + 1]),
    others: place ? `Others in ${inlineText(place.title)}` : "Others in the strategy",
  };
}

const provenBy: Record<PublishedProof["kind"], string> = {
  code: "Proven by code",
  issue: "Proven by a closed issue",
  checklist: "Proven by a checklist",
  commit: "Proven by a commit",
  self: "Self-declared",
};

function verdictOf({ item, done, proofs: [best] }: PublishedDecision): string {
  if (done) return provenBy[best?.kind ?? "self"];
  return item.kind === "habit" ? "A habit, never done" : "Not yet";
}

/** What a rule found, as a sentence. */
function missingInWords(says: string): string {
  return says === "nothing found" ? "Not in the code yet." : `In the code so far: ${says}.`;
}

/** "proven by code on 3 Sep 2025", "proven in September 2025", "self-declared", "open". */
function stateInWords(decision: PublishedDecision): string {
  if (!decision.done) return "open";
  const { on } = decision;
  return `${verdictOf(decision).toLowerCase()}${on === null ? "" : ` ${whenForPeople(on)}`}`;
}

/** "Proven by code · 2 Sep 2025", "Proven by a commit · September 2025", "Self-declared", "Not proven yet". */
function cardFoot(decision: PublishedDecision): string {
  const { done, on } = decision;
  if (!done) return "Not proven yet";
  return `${verdictOf(decision)}${on === null ? "" : ` · ${forPeople(on)}`}`;
}
