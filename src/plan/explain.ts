/** Why an item is done or not: each piece of evidence for and against, and what would tick it. */
import { labelPrefix } from "../activity/issue.ts";
import type { Decision } from "../evidence/decision.ts";
import { indexReferences } from "../evidence/references.ts";
import { inlineText } from "../render/inline.ts";
import { publicItem, publicProof } from "../render/portfolio-json.ts";
import { proofLabel } from "../render/proof-label.ts";
import { forPeople } from "../roadmap/day.ts";
import type { Plan } from "./plan.ts";

export interface Explanation {
  lines: string[];
  json: object;
}

/** @param name an id, a title or an alias. @returns null when no item has it */
export function explain({ decisions, roadmap }: Plan, name: string): Explanation | null {
  const items = decisions.map(({ item }) => item);
  const [id] = indexReferences(items).resolve({ says: "done", form: "task", wording: name }).ids;
  const decision = decisions.find(({ item }) => item.id === id);
  if (decision === undefined) return null;
  const { item, evidence, code, doubt } = decision;
  const phase = roadmap?.phases.find((one) => one.id === item.phase);
  const where = phase ? `, phase ${inlineText(phase.title)}` : "";
  return {
    lines: [
      `${inlineText(item.title)} (${item.id})${where}`,
      stateOf(decision),
      ...(doubt === null ? [] : [`  But: ${doubt.reason}.`]),
      "",
      ...(code.length === 0 ? [] : ["In the files at HEAD:", ...code.map(codeLine), ""]),
      evidence.length === 0 ? "Nothing speaks of it." : "Evidence, the newest first:",
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
      ...wouldTick(decision),
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
      wouldTick: wouldTick(decision),
    },
  };
}

function codeLine({ rule, skill, met, says }: Decision["code"][number]): string {
  return `  ${met ? "+" : "·"} ${rule}${skill === null ? "" : ` (${skill})`}: ${says}`;
}

function stateOf({ done, proofs, on, change }: Decision): string {
  if (!done) return change === "unticked" ? "  Open: it was ticked, and is taken back." : "  Open.";
  const [best] = proofs;
  const day = on === null ? "" : ` since ${forPeople(on)}`;
  return best?.kind === "self"
    ? `  Done${day}, self-declared: nothing else shows it.`
    : `  Done${day}, by ${best ? proofLabel(best) : ""}.`;
}

function wouldTick({ item, done, proofs }: Decision): string[] {
  if (item.kind === "habit") return ["A habit is measured, not ticked."];
  const rules = item.rules.map((rule) => `  a rule of yours: ${JSON.stringify(rule)}`);
  if (proofs[0]?.kind === "self")
    return [
      "What would prove it:",
      `  a commit of yours with the line “Completes: ${item.id}” or “[x] ${item.id}”`,
      "To take it back: take its done out of roadmap.json",
    ];
  if (done)
    return [
      "To take it back:",
      `  a commit with the line “Reopens: ${item.id}”, or a revert of the commit that proves it`,
      "  its box in the checklist issue",
    ];
  return [
    "What would tick it:",
    `  a commit of yours with the line “Completes: ${item.id}” or “[x] ${item.id}”`,
    `  its box in the checklist issue, or an issue labelled “${labelPrefix}${item.id}” and closed as completed`,
    "  done: true in roadmap.json, in the commit that holds the work",
    ...rules,
  ];
}
