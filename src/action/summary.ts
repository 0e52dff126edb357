/** The job summary: what changed, problems, and the next step. */
import type { SkillProposal } from "../import/proposed-skills.ts";
import { callsLine, reasonOf, reviewsLine } from "../plan/report.ts";
import type { Reported } from "../plan/reported.ts";
import { whyNothing } from "../plan/why-nothing.ts";
import type { CallCount } from "../ports/github/port.ts";
import { itemsDone } from "../text/count.ts";
import { inlineMarkdown } from "../render/inline.ts";
import {
  codeSpan,
  escapeMarkdown,
  type Markdown,
  markdownLink,
  trustedMarkdown,
} from "../render/markdown.ts";
import type { PublishedDecision } from "../render/published.ts";
import { proofLabel } from "../render/proof-label.ts";
import { forPeople } from "../roadmap/day.ts";
import { hasError, type Problem } from "../problems/problem.ts";

/** Most rows in a table, which ends with a count of the rest. The runner accepts 1 MiB per step. */
const rows = 50;

/**
 * Renders the summary.
 * @param url URL of the commit or pull request that the run created; null when there is none
 * @param calls number of calls to GitHub's API; null when the API was not used
 * @param proposals skills for items without evidence
 */
export function summaryOf(
  { plan, late }: { plan: Reported; late: Problem[] },
  {
    dryRun,
    url,
    calls,
    proposals = [],
  }: {
    dryRun: boolean;
    url: string | null;
    calls: CallCount | null;
    proposals?: readonly SkillProposal[];
  },
): Markdown {
  const { decisions, progress, roadmap } = plan;
  const problems = [...plan.problems, ...late];
  const ticked = decisions.filter(({ change }) => change === "ticked");
  const unticked = decisions.filter(({ change }) => change === "unticked");
  const title = roadmap === null ? escapeMarkdown("Roadfolio") : inlineMarkdown(roadmap.title);
  const parts = [`## ${title}`];
  if (hasError(plan.problems)) parts.push("**Nothing was written.** Fix the errors below and push again.");
  else
    parts.push(
      `${itemsDone(progress, (figures) => `**${figures}**`)} (${progress.percent}%).${dryRun ? " This was a dry run: nothing was written." : ""}`,
    );
  if (ticked.length > 0)
    parts.push(
      table(
        ["Ticked", "Proof"],
        ticked.map((one) => [inlineMarkdown(one.item.title), proofCell(one)]),
      ),
    );
  if (unticked.length > 0)
    parts.push(
      table(
        ["Unticked", "Reason"],
        unticked.map((one) => [inlineMarkdown(one.item.title), escapeMarkdown(reasonOf(one))]),
      ),
    );
  if (problems.length > 0)
    parts.push(
      table(
        ["Level", "Problem", "How to fix it"],
        problems.map(({ level, message, hint, paste, path, line }) => {
          const place = path === null ? "" : `${codeSpan(`${path}${line === null ? "" : `:${line}`}`)} `;
          return [
            escapeMarkdown(level),
            trustedMarkdown(`${place}${escapeMarkdown(message)}`),
            trustedMarkdown(`${escapeMarkdown(hint)}${paste === undefined ? "" : ` ${codeSpan(paste)}`}`),
          ];
        }),
      ),
    );
  if (!hasError(plan.problems)) parts.push(...reviewsLine(plan).map(escapeMarkdown));
  parts.push(...nextParts(plan, proposals));
  if (url !== null) {
    const what = url.includes("/pull/") ? "this pull request" : "this commit";
    parts.push(`The changes are in ${markdownLink(trustedMarkdown(what), url)}.`);
  }
  if (calls !== null) parts.push(callsLine(calls));
  return trustedMarkdown(`${parts.join("\n\n")}\n`);
}

/** Why nothing was ticked, if nothing was, and what to do next. */
function nextParts(plan: Reported, proposals: readonly SkillProposal[]): string[] {
  const why = whyNothing(plan, proposals);
  const because = why === null ? [] : [escapeMarkdown(`${why.because} ${why.fix ?? ""}`.trim())];
  const next = plan.decisions.find(({ done, item }) => !done && item.kind === "item");
  if (next === undefined || hasError(plan.problems) || (why !== null && why.fix !== null)) return because;
  return [
    ...because,
    `Next: ${inlineMarkdown(next.item.title)}. To tick it, add the line ${codeSpan(`Completes: ${next.item.id}`)} to a commit message.`,
  ];
}

function proofCell({ proofs, on }: PublishedDecision): Markdown {
  const [best] = proofs;
  if (best === undefined) return trustedMarkdown("");
  const title = best.title === null ? "" : ` ${escapeMarkdown(best.title)}`;
  const day = on === null ? "" : `, ${forPeople(on)}`;
  return trustedMarkdown(`${markdownLink(escapeMarkdown(proofLabel(best)), best.url)}${day}${title}`);
}

function table(head: string[], body: Markdown[][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rest =
    body.length > rows ? [line([`and ${body.length - rows} more`, ...head.slice(1).map(() => "")])] : [];
  return [line(head), line(head.map(() => "---")), ...body.slice(0, rows).map(line), ...rest].join("\n");
}
