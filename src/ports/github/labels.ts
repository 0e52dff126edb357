/** Adds labels to issues. */
import * as z from "zod";
import type { Label } from "../../plan/issue-plan.ts";
import { labelAnswer } from "./answers.ts";
import type { Calls } from "./calls.ts";
import { nullAt } from "./expected.ts";
import { writeOnce } from "./once.ts";
import { placeOf } from "./place.ts";
import type { IssueWriter } from "./port.ts";
import { read } from "./read.ts";

/** Creates each missing label once per run. */
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
      doing: `Creating the label “${label.name}” in ${repository}`,
      needs: "issues: write",
    } as const;
    // GitHub answers with 422 if the label exists, so a retry is safe without reading anything back.
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
      doing: `Adding the label “${label.name}” to ${repository}#${number}`,
      needs: "issues: write",
    } as const;
    await writeOnce(calls, { ...call, route: `POST ${path}`, send: { labels: [label.name] } }, async () => {
      const labels = await read(calls, { ...call, route: `GET ${path}`, send: { per_page: 100 } });
      return labels.some((name) => name.toLowerCase() === label.name.toLowerCase()) ? labels : null;
    });
  };
}
