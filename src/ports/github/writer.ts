/** Creates and updates issues and milestones. */
import * as z from "zod";
import { issueAnswer, milestoneAnswer } from "./answers.ts";
import type { Calls } from "./calls.ts";
import { createLabels } from "./labels.ts";
import { changeOnce, writeOnce } from "./once.ts";
import { placeOf } from "./place.ts";
import type { IssueWriter, RepositoryReader } from "./port.ts";
import { read } from "./read.ts";
import { holdsBody, holdsChange } from "./same.ts";

/**
 * Routes and fields: docs.github.com, "REST API endpoints for issues" and "… milestones".
 * @param milestones used to read back a new milestone
 */
export function createIssueWriter(
  calls: Calls,
  { milestones }: Pick<RepositoryReader, "milestones">,
): IssueWriter {
  return {
    addLabel: createLabels(calls),

    async createIssue(repository, { marker, after, ...issue }) {
      const call = {
        at: placeOf(repository),
        doing: `Creating the issue “${issue.title}” in ${repository}`,
        needs: "issues: write",
      } as const;
      const send = issue;
      const made = {
        ...call,
        route: "POST /repos/{owner}/{repo}/issues",
        send,
        answer: issueAnswer,
      } as const;
      return writeOnce(calls, made, async () => {
        const newest = await read(calls, {
          ...call,
          route: "GET /repos/{owner}/{repo}/issues",
          send: { state: "all", sort: "created", direction: "desc", per_page: 30 },
          answer: z.array(issueAnswer),
        });
        return (
          newest.find(
            ({ number, body, pullRequest }) =>
              pullRequest === null &&
              number > after &&
              body.raw.includes(marker) &&
              holdsBody(body, issue.body),
          ) ?? null
        );
      });
    },

    async updateIssue(repository, number, change) {
      const { reason, ...fields } = change;
      return changeOnce(
        calls,
        {
          path: "/repos/{owner}/{repo}/issues/{number}",
          at: { ...placeOf(repository), number },
          send: reason === undefined ? fields : { ...fields, state_reason: reason },
          answer: issueAnswer,
          doing: `Updating ${repository}#${number}`,
          needs: "issues: write",
        },
        (issue) => holdsChange(issue, change),
      );
    },

    async createMilestone(repository, { due, ...milestone }) {
      return writeOnce(
        calls,
        {
          route: "POST /repos/{owner}/{repo}/milestones",
          at: placeOf(repository),
          send: { ...milestone, due_on: noon(due) },
          answer: milestoneAnswer,
          doing: `Creating the milestone “${milestone.title}” in ${repository}`,
          needs: "issues: write",
        },
        async () => (await milestones(repository)).find(({ title }) => title === milestone.title) ?? null,
      );
    },

    async updateMilestone(repository, number, { due, state }) {
      return changeOnce(
        calls,
        {
          path: "/repos/{owner}/{repo}/milestones/{number}",
          at: { ...placeOf(repository), number },
          send: { state, due_on: due === undefined ? undefined : noon(due) },
          answer: milestoneAnswer,
          doing: `Updating milestone ${number} of ${repository}`,
          needs: "issues: write",
        },
        (now) => (due === undefined || due === now.due) && (state === undefined || state === now.state),
      );
    },
  };
}

/** GitHub stores the date that a time has in California; noon in UTC is the same date there. */
const noon = (day: string): string => `${day}T12:00:00Z`;
