/** Acts on GitHub as one user, to set up and inspect a test. Its calls are not logged. */
import * as z from "zod";
import type { Answer, Call } from "./message.ts";
import * as shape from "./shapes.ts";

export interface NewIssue {
  title: string;
  body?: string;
  labels?: string[];
  milestone?: number;
  /** Labels that an issue template adds, whoever creates the issue. */
  templateLabels?: string[];
}

export interface IssuePatch {
  title?: string;
  body?: string;
  state?: "open" | "closed";
  state_reason?: "completed" | "not_planned" | "duplicate" | "reopened";
  labels?: string[];
  milestone?: number | null;
}

export interface NewPull {
  title: string;
  body?: string;
  /** "branch", or "owner:branch" for a fork's. */
  head: string;
  base?: string;
}

export interface NewMilestone {
  title: string;
  description?: string;
  due_on?: string;
}

/** GitHub rejected a call. */
class Refused extends Error {
  readonly status: number;
  constructor(status: number, text: string) {
    super(`${status} ${text}`);
    this.status = status;
  }
}

/** @returns GitHub's response; the call is not logged and never meets a fault */
export type SceneCall = (call: Call) => Promise<Answer>;

export class Client {
  private readonly ask: SceneCall;
  private readonly token: string;
  private readonly repository: string;
  constructor(ask: SceneCall, token: string, repository: string) {
    this.ask = ask;
    this.token = token;
    this.repository = repository;
  }

  /** The same user in another repository, "owner/name". */
  in(repository: string): Client {
    return new Client(this.ask, this.token, repository);
  }

  /** @param path the rest of the URL after the repository */
  async send<T>(answer: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T> {
    return this.sendTo(answer, method, `/repos/${this.repository}/${path}`, body);
  }

  private async sendTo<T>(answer: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T> {
    const { pathname, searchParams: query } = new URL(path, "http://localhost");
    const { token } = this;
    const {
      status,
      headers,
      body: answered,
    } = await this.ask({ method, path: pathname, query, body, token });
    const { location } = headers;
    if (status === 301 && location !== undefined) return this.sendTo(answer, method, location, body);
    if (status >= 300) throw new Refused(status, JSON.stringify(answered));
    return answer.parse(answered ?? null);
  }

  async createIssue(issue: NewIssue): Promise<shape.IssueShape> {
    return this.send(shape.issueShape, "POST", "issues", issue);
  }
  async patchIssue(number: number, change: IssuePatch): Promise<shape.IssueShape> {
    return this.send(shape.issueShape, "PATCH", `issues/${number}`, change);
  }
  async close(number: number, reason: IssuePatch["state_reason"] = "completed"): Promise<shape.IssueShape> {
    return this.patchIssue(number, { state: "closed", state_reason: reason });
  }
  async reopen(number: number): Promise<shape.IssueShape> {
    return this.patchIssue(number, { state: "open" });
  }
  async comment(number: number, body: string): Promise<void> {
    await this.send(shape.commentShape, "POST", `issues/${number}/comments`, { body });
  }
  async addLabels(number: number, ...labels: string[]): Promise<void> {
    await this.send(shape.anything, "POST", `issues/${number}/labels`, { labels });
  }
  async removeLabel(number: number, label: string): Promise<void> {
    await this.send(shape.anything, "DELETE", `issues/${number}/labels/${encodeURIComponent(label)}`);
  }
  async lock(number: number): Promise<void> {
    await this.send(shape.anything, "PUT", `issues/${number}/lock`, {});
  }
  async unlock(number: number): Promise<void> {
    await this.send(shape.anything, "DELETE", `issues/${number}/lock`);
  }
  async createLabel(name: string, color = "ededed", description = ""): Promise<void> {
    await this.send(shape.labelShape, "POST", "labels", { name, color, description });
  }
  async createMilestone(milestone: NewMilestone): Promise<z.infer<typeof shape.milestoneShape>> {
    return this.send(shape.milestoneShape, "POST", "milestones", milestone);
  }
  async fork(): Promise<void> {
    await this.send(shape.anything, "POST", "forks", {});
  }
  async openPull({ base = "main", ...pull }: NewPull): Promise<shape.PullShape> {
    return this.send(shape.pullShape, "POST", "pulls", { base, ...pull });
  }
  async mergePull(number: number): Promise<void> {
    await this.send(shape.anything, "PUT", `pulls/${number}/merge`, {});
  }
  async closePull(number: number): Promise<void> {
    await this.send(shape.pullShape, "PATCH", `pulls/${number}`, { state: "closed" });
  }
  async addCollaborator(
    login: string,
    permission: "pull" | "triage" | "push" | "maintain" | "admin",
  ): Promise<void> {
    await this.send(shape.anything, "PUT", `collaborators/${encodeURIComponent(login)}`, { permission });
  }

  async issue(number: number): Promise<shape.IssueShape> {
    return this.send(shape.issueShape, "GET", `issues/${number}`);
  }
  /** At most a hundred, oldest first. */
  async issues(state: "open" | "closed" | "all" = "all"): Promise<shape.IssueShape[]> {
    const path = `issues?state=${state}&direction=asc&per_page=100`;
    return this.send(z.array(shape.issueShape), "GET", path);
  }
  async pulls(state: "open" | "closed" | "all" = "all"): Promise<shape.PullShape[]> {
    return this.send(z.array(shape.pullShape), "GET", `pulls?state=${state}&direction=asc&per_page=100`);
  }
  async events(number: number): Promise<shape.EventShape[]> {
    return this.send(z.array(shape.eventShape), "GET", `issues/${number}/events?per_page=100`);
  }
  async comments(number: number): Promise<z.infer<typeof shape.commentShape>[]> {
    return this.send(z.array(shape.commentShape), "GET", `issues/${number}/comments?per_page=100`);
  }
  async labels(): Promise<z.infer<typeof shape.labelShape>[]> {
    return this.send(z.array(shape.labelShape), "GET", "labels?per_page=100");
  }
  async milestones(): Promise<z.infer<typeof shape.milestoneShape>[]> {
    return this.send(z.array(shape.milestoneShape), "GET", "milestones?state=all&per_page=100");
  }
  /** A user as GitHub shows it. */
  async account(login: string): Promise<z.infer<typeof shape.userShape>> {
    return this.sendTo(shape.userShape, "GET", `/users/${encodeURIComponent(login)}`);
  }
  /** GitHub's response as is, for an event's payload. */
  async raw(path: string): Promise<unknown> {
    return this.send(shape.anything, "GET", path);
  }
  async permission(login: string): Promise<z.infer<typeof shape.permissionShape>> {
    return this.send(shape.permissionShape, "GET", `collaborators/${encodeURIComponent(login)}/permission`);
  }
}
