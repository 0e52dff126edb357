/** The parts of GitHub's responses that tests check. */
import * as z from "zod";

export const userShape = z.object({ login: z.string(), id: z.number(), type: z.string() });
const user = userShape.nullable();
const moment = z.string();

export const issueShape = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string().nullable(),
  state: z.enum(["open", "closed"]),
  state_reason: z.string().nullable(),
  locked: z.boolean(),
  user,
  labels: z.array(z.object({ name: z.string(), color: z.string() })),
  milestone: z.object({ number: z.number(), title: z.string() }).nullable(),
  comments: z.number(),
  created_at: moment,
  updated_at: moment,
  closed_at: moment.nullable(),
  /** Only for a single issue. */
  closed_by: user.optional(),
  html_url: z.string(),
  author_association: z.string(),
  pull_request: z.object({ merged_at: moment.nullable() }).optional(),
});
export type IssueShape = z.infer<typeof issueShape>;

export const pullShape = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string().nullable(),
  state: z.enum(["open", "closed"]),
  user,
  head: z.object({
    ref: z.string(),
    label: z.string(),
    repo: z.object({ full_name: z.string() }).nullable(),
  }),
  base: z.object({ ref: z.string() }),
  created_at: moment,
  updated_at: moment,
  merged_at: moment.nullable(),
  closed_at: moment.nullable(),
  author_association: z.string(),
  html_url: z.string(),
});
export type PullShape = z.infer<typeof pullShape>;

export const eventShape = z.object({
  id: z.number(),
  event: z.string(),
  actor: user,
  created_at: moment,
  label: z.object({ name: z.string() }).optional(),
  rename: z.object({ from: z.string(), to: z.string() }).optional(),
  state_reason: z.string().nullable().optional(),
});
export type EventShape = z.infer<typeof eventShape>;

export const labelShape = z.object({
  name: z.string(),
  color: z.string(),
  description: z.string().nullable(),
});
export const milestoneShape = z.object({
  number: z.number(),
  title: z.string(),
  description: z.string().nullable(),
  state: z.enum(["open", "closed"]),
  due_on: z.string().nullable(),
});
export const commentShape = z.object({ id: z.number(), body: z.string(), user });
export const permissionShape = z.object({ permission: z.string(), role_name: z.string(), user });
export const anything = z.unknown();
