/**
 * Schemas that turn GitHub's responses into our types. Other fields are ignored, and a response without a required field
 * is invalid. Shapes: docs.github.com, "REST API endpoints for issues", "… issue events", "… milestones", "… pulls".
 */
import * as z from "zod";
import type { Account, Issue, IssueEvent, Milestone } from "../../activity/issue.ts";
import { untrusted } from "../../text/untrusted.ts";

/** All times in these responses are ISO, in UTC. */
const moment = z.iso.datetime();
const number = z.int().positive();
const state = z.enum(["open", "closed"]);

/** Letters, digits and hyphens; "_" before a managed user's short code; "[bot]" at the end of an app's login. */
export const login = /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?(?:\[bot\])?$/;

/** Null for a deleted account. An invalid account is also null, because permissions depend on it. */
const account = z
  .object({ login: z.string().regex(login), id: number, type: z.string().optional() })
  .transform((user): Account => ({
    login: user.login,
    id: user.id,
    bot: user.type === "Bot" || user.login.endsWith("[bot]"),
  }))
  .nullable()
  .catch(null);

/** Only http and https links are kept. */
const page = z
  .url({ protocol: /^https?$/ })
  .nullable()
  .catch(null);

const label = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);

/** Fields that issues and pull requests share. */
const common = z.object({
  number,
  html_url: page,
  // GitHub limits titles to 256 characters.
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
  body: { raw: answer.body ?? "" },
  state: answer.state,
  author: answer.user,
  labels: answer.labels,
  milestone: answer.milestone?.number ?? null,
  locked: answer.locked,
  updatedAt: answer.updated_at,
  closedAt: answer.closed_at ?? null,
});

/** An issue, or a pull request in a list of issues, as GitHub returns both together. */
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
      // Null if the fork was deleted.
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

/** Null for an event that cannot affect a tick. */
export const eventAnswer: z.ZodType<IssueEvent | null> = z
  .object({ event: z.string(), actor: account, created_at: moment, label: label.nullish() })
  .transform(({ event, actor, created_at, label: name }) => {
    const kind = kinds.safeParse(event);
    return kind.success ? { kind: kind.data, by: actor, at: created_at, label: name ?? null } : null;
  });

/** The title is kept as is, to compare it with ours. Creating a milestone needs write access, so it can be trusted. */
export const milestoneAnswer: z.ZodType<Milestone> = z
  .object({ number, title: z.string(), due_on: moment.nullish(), state })
  .transform((answer) => ({
    number: answer.number,
    title: answer.title,
    due: answer.due_on?.slice(0, 10) ?? null,
    state: answer.state,
  }));

/** docs.github.com, "Get repository permissions for a user". */
export const permissionAnswer = z.object({
  /** admin, write, read or none; for other roles the next lower one of these. */
  permission: z.string(),
  /** The role itself, which may be an organization's custom role. */
  role_name: z.string().optional(),
  user: z.object({ id: number.optional() }).nullish(),
});

export const labelAnswer: z.ZodType<string> = label;

/** docs.github.com, "Get a repository". An internal repository is `private` and has a visibility of its own. */
export const repositoryAnswer = z.object({
  private: z.boolean(),
  visibility: z.string().optional(),
  has_issues: z.boolean().optional(),
  fork: z.boolean().optional(),
  owner: z.object({ type: z.string().optional() }).nullish(),
});
