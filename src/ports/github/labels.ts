/** Puts labels on issues. */
import * as z from "zod";
import type { Label } from "../../plan/issue-plan.ts";
import { labelAnswer } from "./answers.ts";
import type { Calls } from "./calls.ts";
import { nullAt } from "./expected.ts";
import { writeOnce } from "./once.ts";
import { placeOf } from "./place.ts";
import type { IssueWriter } from "./port.ts";
import { read } from "./read.ts";

/** A repository is asked to have a label once in a run. */
export function createLabels(calls: Calls): IssueWriter["addLabel"] {
  const there = new Set<string>();

  async function makeLabel(repository: string, label: Label): Promise<void> {
    const key = `${repository} ${label.name}`;
    if (there.has(key)) return;
    const call = {
      route: "POST /repos/{owner}/{repo}/labels",
      at: placeOf(repository),
      send: { ...label },
      answer: labelAnswer,
      doing: `Making the label “${label.name}” in ${repository}`,
      needs: "issues: write",
    } as const;
    // There is one of that name: 422, also when an earlier try made it, so nothing has to be read back.
    await nullAt(
      [422],
      writeOnce(calls, call, async () => null),
    );
    there.add(key);
  }

  return async (repository, number, label) => {
    await makeLabel(repository, label);
    const path = "/repos/{owner}/{repo}/issues/{number}/labels";
    const call = {
      at: { ...placeOf(repository), number },
      answer: z.array(labelAnswer),
      doing: `Putting the label “${label.name}” on ${repository}#${number}`,
      needs: "issues: write",
    } as const;
    await writeOnce(calls, { ...call, route: `POST ${path}`, send: { labels: [label.name] } }, async () => {
      const labels = await read(calls, { ...call, route: `GET ${path}`, send: { per_page: 100 } });
      return labels.some((name) => name.toLowerCase() === label.name.toLowerCase()) ? labels : null;
    });
  };
}
