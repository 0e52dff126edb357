/** Sets up GitHub for a test. */
import { vi } from "vitest";
import type { VirtualClock } from "../../support/virtual-clock.ts";
import { tokenOf } from "./accounts.ts";
import type { Client } from "./client.ts";
import type { Planned, Times, Where } from "./fault-plan.ts";
import { answer, notFound, refuse, type Answer } from "./message.ts";
import type { LoggedCall, Proxy } from "./proxy.ts";
import type { PullShape } from "./shapes.ts";
import { home, key, type KnownCommit, type World } from "./world.ts";

export interface SeededPull {
  /** Login of its author. */
  by: string;
  title?: string;
  body?: string;
  /** Its branch. */
  branch?: string;
  /** Whether the branch is in the author's fork. */
  fork?: boolean;
  /** Login of the user who merges it; if missing, it stays open. */
  mergedBy?: string;
}

export class Scene {
  /** For GITHUB_API_URL. */
  readonly api: string;
  private readonly world: World;
  private readonly proxy: Proxy;
  private readonly client: (login: string) => Client;
  private pullsSeeded = 0;
  constructor(world: World, proxy: Proxy, client: (login: string) => Client) {
    this.api = world.origin;
    this.world = world;
    this.proxy = proxy;
    this.client = client;
  }

  token(login: string): string {
    return tokenOf(this.world.accounts.existing(login).key);
  }

  as(login: string): Client {
    return this.client(login);
  }

  /**
   * Sets the time of all later changes, ISO. The clock stops there, in the whole process of
   * the test; other processes have their own.
   */
  set now(moment: string) {
    vi.setSystemTime(moment);
  }

  get now(): string {
    return new Date().toISOString();
  }

  async seedPull(pull: SeededPull): Promise<PullShape> {
    const {
      by,
      title = "Work",
      body = "",
      branch = `work-${++this.pullsSeeded}`,
      fork = false,
      mergedBy,
    } = pull;
    const author = this.as(by);
    // A second fork is rejected, but the first one works, too.
    if (fork) await author.fork().catch(() => undefined);
    const opened = await author.openPull({ title, body, head: fork ? `${by}:${branch}` : branch });
    if (mergedBy !== undefined) await this.as(mergedBy).mergePull(opened.number);
    const all = await author.pulls();
    return all.find(({ number }) => number === opened.number) ?? opened;
  }

  /** Deletes an issue: 410 from now on. */
  deleteIssue(number: number, repository = home): void {
    this.world.gone.set(key(repository, number), refuse(410, "This issue was deleted"));
  }

  /** Names the folder that runs push to, so that commits through the API reach it too. */
  serve(remote: string, repository = home): void {
    this.world.remotes.set(repository, remote);
  }

  /** What GitHub knows about a commit in a repository with a remote. */
  knowCommit(sha: string, known: KnownCommit): void {
    this.world.commits.set(sha, known);
  }

  /** Turns GitHub Pages off: 404 from now on. */
  turnOffPages(repository = home): void {
    this.world.withoutPages.add(repository);
  }

  /** Converts an issue to a discussion: 404 from now on. */
  convertIssue(number: number, repository = home): void {
    this.world.gone.set(key(repository, number), notFound());
  }

  /** Transfers an issue to another repository, with a redirect. @returns its new number */
  async transferIssue(number: number, to: string): Promise<number> {
    const owner = this.as("ana-souza");
    const { title, body } = await owner.issue(number);
    const moved = await owner.in(to).createIssue({ title, body: body ?? "" });
    this.world.gone.set(key(home, number), this.redirect(to, moved.number));
    return moved.number;
  }

  /** Deletes an account: its activity belongs to ghost or to nobody, and the login can be reused. */
  deleteUser(login: string): void {
    this.world.accounts.delete(login);
  }

  /** Creates an account, which may reuse a login. */
  newUser(login: string): void {
    this.world.accounts.create(login);
  }

  /** Sets somebody's `author_association`, such as CONTRIBUTOR for a private member. */
  associate(login: string, association: string): void {
    this.world.associations.set(login, association);
  }

  /** Sets a callback for HTTP requests that will never get a response, with their method and URL. */
  onHang(act: (request: string) => void): void {
    this.proxy.hangs = act;
  }
  /** A fetch for a program in this process; rate limits are reset by its clock. */
  fetchFor(clock: VirtualClock): typeof fetch {
    return async (input, init) => {
      this.proxy.now = () => clock.now();
      return this.proxy.fetch(input, init, (signal) => clock.runOut(signal));
    };
  }

  get calls(): readonly LoggedCall[] {
    return this.proxy.calls;
  }
  reads(): number {
    return this.proxy.reads();
  }
  writes(): number {
    return this.proxy.writes();
  }
  /** Clears calls and faults. */
  forget(): void {
    this.proxy.forget();
  }
  fault(where: Where, fault: Planned, times: Times = "once"): void {
    this.proxy.fault(where, fault, times);
  }

  private redirect(repository: string, number: number): Answer {
    const [id = ""] = [...this.world.ids].find(([, name]) => name === repository) ?? [];
    const location = `${this.api}/repositories/${id}/issues/${number}`;
    return answer(301, { message: "Moved Permanently", url: location }, { location });
  }
}
