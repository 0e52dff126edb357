/** The page of an item: what the skill means, every proof, and the item's history. */
import type { PublishedDecision } from "../published.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import { forPeople, whenForPeople } from "../../roadmap/day.ts";
import { inlineText } from "../inline.ts";
import { itemLd } from "../machine/work-ld.ts";
import { isProven, type Portfolio } from "../portfolio.ts";
import { proofLabel } from "../proof-label.ts";
import { itemPath, phasePath, projectPath, rootFrom, strategyPath } from "./addresses.ts";
import { type Crumb, siteTitle } from "./frame.ts";
import { neighbour } from "./neighbour.ts";
import { ownerHtmlInLink } from "./owner-text.ts";
import type { Page } from "./page.ts";
import { proofView } from "./proof-view.ts";

/** Number of proofs on a page; portfolio.json has them all. */
const proofsShown = 20;

/** @param index position among all decisions, which are in roadmap order */
export function itemPage(portfolio: Portfolio, index: number): Page[] {
  const { decisions, roadmap } = portfolio;
  const decision = decisions[index];
  if (decision === undefined) return [];
  const { item, done, proofs, history, code, doubt } = decision;
  const path = itemPath(item.id);
  const root = rootFrom(path);
  const title = inlineText(item.title);
  const step = (to: PublishedDecision | undefined) =>
    neighbour(portfolio, to && { title: to.item.title, path: itemPath(to.item.id) }, root);
  return [
    {
      head: {
        path,
        title: item.title,
        description: `${title}: ${stateInWords(decision)}, ${siteTitle(portfolio)}.`,
        above: crumbsOf(decision, roadmap.phases),
        data: itemLd(portfolio, decision, portfolio.base),
      },
      template: "site/item.html",
      view: {
        item: {
          id: item.id,
          done,
          proven: isProven(decision),
          state: stateInWords(decision),
          kind: item.kind,
          aliases: otherNames(item),
          doubt: doubt?.reason ?? null,
          after: afterOf(decision, portfolio, root),
        },
        skills: code.map(({ rule, says, met, shows }) => ({ title: rule, shows, says, met })),
        proofs: proofs.slice(0, proofsShown).map(proofView),
        more: Math.max(0, proofs.length - proofsShown),
        history: history.map(({ what, on, because, proof }) => ({
          what,
          on,
          day: forPeople(on),
          because,
          proof: proof === null ? null : proofView(proof),
        })),
        before: step(decisions[index - 1]),
        after: step(decisions[index + 1]),
      },
      card: {
        kicker: siteTitle(portfolio),
        title,
        note: cardNote(decision),
        share: null,
        done,
      },
    },
  ];
}

/** Aliases as plain text, except those that differ from the title only in markup. */
function otherNames({ title, aliases }: Item): string[] {
  const names = new Set(aliases.map(inlineText));
  names.delete(inlineText(title));
  return [...names];
}

/** The phase and, if any, the project it belongs to. */
function crumbsOf({ item }: PublishedDecision, phases: Portfolio["roadmap"]["phases"]): Crumb[] {
  const phase = phases.find(({ id }) => id === item.phase);
  if (phase === undefined) return [{ title: "Strategy", path: strategyPath }];
  const project = phase.project?.id === item.project ? phase.project : null;
  return [
    { title: phase.title, path: phasePath(phase.id) },
    ...(project === null ? [] : [{ title: project.title, path: projectPath(project.id) }]),
  ];
}

function afterOf({ item }: PublishedDecision, portfolio: Portfolio, root: string): object | null {
  const phase = portfolio.roadmap.phases.find(({ id }) => id === item.after);
  return phase === undefined
    ? null
    : { title: ownerHtmlInLink(portfolio, phase.title), url: `${root}${phasePath(phase.id)}` };
}

/** "proven on 3 Sep 2025", "proven in September 2025", "self-declared", "open". */
function stateInWords(decision: PublishedDecision): string {
  if (!decision.done) return "open";
  const { on } = decision;
  return `${isProven(decision) ? "proven" : "self-declared"}${on === null ? "" : ` ${whenForPeople(on)}`}`;
}

function cardNote({ done, proofs: [strongest], on }: PublishedDecision): string {
  if (!done || strongest === undefined) return "Not proven yet";
  if (strongest.kind === "self") return "Self-declared";
  if (strongest.publish === "nothing") return `Proven: ${proofLabel(strongest)}`;
  return `Proven by ${proofLabel(strongest)}${on === null ? "" : `, ${forPeople(on)}`}`;
}
