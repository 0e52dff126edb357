/**
 * GitHub's answers as our types. Fields that are not named here are ignored; an answer without those that are cannot be
 * understood. Shapes: docs.github.com, "REST API endpoints for issues", "… issue events", "… milestones", "… pulls".
 */
import * as z from "zod";
import type { Account, Issue, IssueEvent, Milestone } from "../../activity/issue.ts";
import { untrusted } from "../../text/untrusted.ts";

/** ISO, in UTC, as all moments in these answers. */
const moment = z.iso.datetime();
const number = z.int().positive();
const state = z.enum(["open", "closed"]);

/** Letters, digits and hyphens; "_" before the short code of a managed user; "[bot]" at the end of an app. */
const login = /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?(?:\[bot\])?$/;

/** A deleted account's is null. What does not look like an account counts for none, since it gives rights. */
const account = z
  .object({ login: z.string().regex(login), id: number, type: z.string().optional() })
  .transform((user): Account => ({
    login: user.login,
    id: user.id,
    bot: user.type === "Bot" || user.login.endsWith("[bot]"),
  }))
  .nullable()
  .catch(null);

/** Only what a browser may follow. */
const page = z
  .url({ protocol: /^https?$/ })
  .nullable()
  .catch(null);

const label = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);

/** What issues and pull requests have in common. */
const common = z.object({
  number,
  html_url: page,
  // A title has 256 characters at most.
  title: z.string().transform((title) => untrusted(title, 256)),
  body: z.string().nullish(),
  state,
  user: account,
  labels: z.array(label).default([]),
  milestone: z.object({ number }).nullish(),
  locked: z.boolean().default(false),
  updated_at: moment,
  closed_at: moment.nullish(),
});

const shared = (answer: z.infer<typeof common>): Omit<Issue, "reason" | "pullRequest"> => ({
  number: answer.number,
  url: answer.html_url,
  title: answer.title,
  body: { untrusted: answer.body ?? "" },
  state: answer.state,
  author: answer.user,
  labels: answer.labels,
  milestone: answer.milestone?.number ?? null,
  locked: answer.locked,
  updatedAt: answer.updated_at,
  closedAt: answer.closed_at ?? null,
});

/** An issue, or a pull request in a list of issues. */
export const issueAnswer: z.ZodType<Issue> = common
  .extend({
    state_reason: z.enum(["completed", "not_planned", "duplicate", "reopened"]).nullable().catch(null),
    pull_request: z.object({ merged_at: moment.nullish() }).nullish(),
  })
  .transform((answer) => ({
    ...shared(answer),
    reason: answer.state_reason,
    pullRequest: answer.pull_request
      ? { mergedAt: answer.pull_request.merged_at ?? null, base: null, head: null }
      : null,
  }));

export const pullRequestAnswer: z.ZodType<Issue> = common
  .extend({
    merged_at: moment.nullish(),
    base: z.object({ ref: z.string() }),
    head: z.object({
      label: z.string().nullish(),
      ref: z.string(),
      // Null when the fork was deleted.
      repo: z.object({ owner: z.object({ login: z.string() }) }).nullish(),
    }),
  })
  .transform(({ merged_at, base, head, ...answer }) => ({
    ...shared(answer),
    reason: null,
    pullRequest: {
      mergedAt: merged_at ?? null,
      base: base.ref,
      head: head.label ?? (head.repo ? `${head.repo.owner.login}:${head.ref}` : null),
    },
  }));

const kinds = z.enum(["closed", "reopened", "labeled", "unlabeled"]);

/** Null for an event that decides nothing. */
export const eventAnswer: z.ZodType<IssueEvent | null> = z
  .object({ event: z.string(), actor: account, created_at: moment, label: label.nullish() })
  .transform(({ event, actor, created_at, label: name }) => {
    const kind = kinds.safeParse(event);
    return kind.success ? { kind: kind.data, by: actor, at: created_at, label: name ?? null } : null;
  });

/** The title stays as it is: it is compared with ours, and only who may write can make a milestone. */
export const milestoneAnswer: z.ZodType<Milestone> = z
  .object({ number, title: z.string(), due_on: moment.nullish(), state })
  .transform((answer) => ({
    number: answer.number,
    title: answer.title,
    due: answer.due_on?.slice(0, 10) ?? null,
    state: answer.state,
  }));

/** What an account may do: docs.github.com, "Get repository permissions for a user". */
export const permissionAnswer = z.object({
  /** Admin, write, read or none; the next lower one for other roles. */
  permission: z.string(),
  /** The role itself, which an organization may have made. */
  role_name: z.string().optional(),
  user: z.object({ id: number.optional() }).nullish(),
});

export const labelAnswer: z.ZodType<string> = label;

/** docs.github.com, "Get a repository". */
export const repositoryAnswer = z.object({ private: z.boolean() });
