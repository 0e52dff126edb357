/** Explains why an item is done or not: the evidence for and against it, and what would tick it. */
import { labelPrefix } from "../activity/issue.ts";
import { indexReferences } from "../evidence/references.ts";
import { evidenceText } from "../import/evidence-text.ts";
import type { SkillProposal } from "../import/proposed-skills.ts";
import { inlineText } from "../render/inline.ts";
import { publicItem, publicProof } from "../render/portfolio-json.ts";
import type { PublishedDecision } from "../render/published.ts";
import { proofLabel } from "../render/proof-label.ts";
import { forPeople } from "../roadmap/day.ts";
import { mayShow, unreadFiles } from "./unread-problems.ts";
import { wholeDecision } from "./published-decision.ts";
import type { Plan } from "./plan.ts";

export interface Explanation {
  lines: string[];
  json: object;
}

/** The decision about an item. @param name an id, a title or an alias. @returns null if no item matches */
export function findDecision({ decisions }: Plan, name: string): Plan["decisions"][number] | null {
  const items = decisions.map(({ item }) => item);
  const [id] = indexReferences(items).resolve({ says: "done", form: "task", wording: name }).ids;
  return decisions.find(({ item }) => item.id === id) ?? null;
}

/**
 * @param name an id, a title or an alias
 * @param proposals skills for items without evidence
 * @returns null if no item matches
 */
export function explain(
  plan: Plan,
  name: string,
  proposals: readonly SkillProposal[] = [],
): Explanation | null {
  const found = findDecision(plan, name);
  if (found === null) return null;
  const decision = wholeDecision(found);
  const { roadmap, unread } = plan;
  const proposed = proposals.find(({ item }) => item.id === decision.item.id) ?? null;
  const { item, evidence, code, doubt } = decision;
  const maybe = mayShow(decision, unread);
  const phase = roadmap?.phases.find((one) => one.id === item.phase);
  const where = phase ? `, phase ${inlineText(phase.title)}` : "";
  return {
    lines: [
      `${inlineText(item.title)} (${item.id})${where}`,
      stateOf(decision),
      ...(doubt === null ? [] : [`  Note: ${doubt.reason}.`]),
      "",
      ...(code.length === 0
        ? []
        : ["In the code at HEAD:", ...code.map(codeLine), ...foreignReadmes(decision, plan), ""]),
      ...(maybe.length === 0 ? [] : [`${unreadFiles(maybe)}.`, ""]),
      evidence.length === 0 ? "No evidence was found." : "Evidence, newest first:",
      ...evidence.map((one) => {
        const sign = one.dismissed !== null ? "·" : one.says === "done" ? "+" : "-";
        const { on, by, title, url } = one.proof;
        const who = `${on === null ? "" : forPeople(on)}${by === null ? "" : ` by ${by.untrusted}`}`.trim();
        const verdict = one.dismissed === null ? "counts" : `does not count: ${one.dismissed}`;
        return [
          `  ${sign} ${proofLabel(one.proof)}, ${who}: ${one.because}; ${verdict}`,
          title ? `      “${title.untrusted}”` : null,
          url ? `      ${url}` : null,
        ]
          .filter((line) => line !== null)
          .join("\n");
      }),
      "",
      ...wouldTick(decision, proposed),
    ],
    json: {
      version: 1,
      item: publicItem(decision),
      doubt,
      evidence: evidence.map(({ says, kind, explicit, because, dismissed, proof }) => ({
        says,
        kind,
        explicit,
        because,
        counts: dismissed === null,
        dismissed,
        proof: publicProof(proof),
      })),
      code,
      skills: proposed === null ? [] : skillsOf(proposed),
      wouldTick: wouldTick(decision, proposed),
    },
  };
}

function codeLine({ rule, skill, met, says }: PublishedDecision["code"][number]): string {
  return `  ${met ? "+" : "·"} ${rule}${skill === null ? "" : ` (${skill})`}: ${says}`;
}

/** READMEs that exist but do not count. */
function foreignReadmes({ code }: PublishedDecision, { problems }: Pick<Plan, "problems">): string[] {
  if (!code.some(({ skill, met }) => skill?.startsWith("english-readme") === true && !met)) return [];
  return problems.flatMap(({ code: is, message }) => (is === "readme-not-english" ? [`    ${message}`] : []));
}

function stateOf({ done, proofs, on, change }: PublishedDecision): string {
  if (!done)
    return change === "unticked"
      ? "  Open: it was ticked before, but its proof no longer counts."
      : "  Open.";
  const [best] = proofs;
  const day = on === null ? "" : ` since ${forPeople(on)}`;
  return best?.kind === "self"
    ? `  Done${day}, self-declared: nothing proves it.`
    : `  Done${day}, proof: ${best ? proofLabel(best) : ""}.`;
}

function wouldTick({ item, done, proofs }: PublishedDecision, proposed: SkillProposal | null): string[] {
  if (item.kind === "habit") return ["Habits are measured, not ticked."];
  const skill = proposed === null ? [] : [skillLine(proposed)];
  const rules = item.rules.map(ruleLine);
  if (proofs[0]?.kind === "self")
    return [
      "To prove it:",
      ...skill,
      `  write a commit with the line “Completes: ${item.id}” or “[x] ${item.id}”`,
      "To untick it:",
      "  remove its done from roadmap.json",
    ];
  if (done)
    return [
      "To untick it, do one of these:",
      `  write a commit with the line “Reopens: ${item.id}”, or revert the commit that proves it`,
      "  untick its box in the checklist issue",
    ];
  return [
    "To tick it, do one of these:",
    ...rules,
    ...skill,
    `  write a commit with the line “Completes: ${item.id}” or “[x] ${item.id}”`,
    `  tick its box in the checklist issue, or close an issue labelled “${labelPrefix}${item.id}” as completed`,
    "  set done: true in roadmap.json, in the commit that contains the work",
  ];
}

/** What to do so that the item's own rule ticks it. */
function ruleLine(rule: PublishedDecision["item"]["rules"][number]): string {
  return "skill" in rule
    ? `  commit code that shows it: npx roadfolio skills ${rule.skill} says what counts`
    : `  commit work that matches its rule ${JSON.stringify(rule)}`;
}

function skillsOf({ evidence }: SkillProposal): string[] {
  return evidence.rules.length > 0 ? evidence.skills : evidence.likely;
}

/** What to write so that code ticks the item. */
function skillLine(proposed: SkillProposal): string {
  const skills = skillsOf(proposed);
  const what = evidenceText(proposed.evidence);
  return proposed.evidence.rules.length > 0
    ? `  add ${what} to it in roadmap.json, and commit code that shows it`
    : `  if it is about ${skills.slice(0, 3).join(" or ")}: add ${what} to it in roadmap.json, and commit code that shows it`;
}
