/** What a test does to its GitHub. */
import { vi } from "vitest";
import type { VirtualClock } from "../../support/virtual-clock.ts";
import { tokenOf } from "./accounts.ts";
import type { Client } from "./client.ts";
import type { Planned, Times, Where } from "./fault-plan.ts";
import { answer, notFound, refuse, type Answer } from "./message.ts";
import type { LoggedCall, Proxy } from "./proxy.ts";
import type { PullShape } from "./shapes.ts";
import { home, key, type World } from "./world.ts";

export interface SeededPull {
  /** Who opens it. */
  by: string;
  title?: string;
  body?: string;
  /** Its branch. */
  branch?: string;
  /** The branch is in a fork of theirs. */
  fork?: boolean;
  /** Login of who merges it; open without. */
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
   * What is changed from now on is changed at this moment, ISO. The clock stands still then, in the whole process of
   * the test; what runs in another process has its own.
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
    // A second fork is refused, and the first one serves.
    if (fork) await author.fork().catch(() => undefined);
    const opened = await author.openPull({ title, body, head: fork ? `${by}:${branch}` : branch });
    if (mergedBy !== undefined) await this.as(mergedBy).mergePull(opened.number);
    const all = await author.pulls();
    return all.find(({ number }) => number === opened.number) ?? opened;
  }

  /** From now on 410. */
  deleteIssue(number: number, repository = home): void {
    this.world.gone.set(key(repository, number), refuse(410, "This issue was deleted"));
  }

  /** Made a discussion: from now on 404. */
  convertIssue(number: number, repository = home): void {
    this.world.gone.set(key(repository, number), notFound());
  }

  /** Moved to another repository, where a redirect leads. @returns its new number */
  async transferIssue(number: number, to: string): Promise<number> {
    const owner = this.as("ana-souza");
    const { title, body } = await owner.issue(number);
    const moved = await owner.in(to).createIssue({ title, body: body ?? "" });
    this.world.gone.set(key(home, number), this.redirect(to, moved.number));
    return moved.number;
  }

  /** What they did is a ghost's or nobody's; the login is free. */
  deleteUser(login: string): void {
    this.world.accounts.delete(login);
  }

  /** A new account, which may take a login that is free. */
  newUser(login: string): void {
    this.world.accounts.create(login);
  }

  /** What `author_association` says about somebody, such as CONTRIBUTOR about a member whom nobody may see. */
  associate(login: string, association: string): void {
    this.world.associations.set(login, association);
  }

  /** Told of a request over HTTP that will never be answered: its method and address. */
  onHang(act: (request: string) => void): void {
    this.proxy.hangs = act;
  }
  /** What a program of this process sends its requests with; the moments of limits are those of its clock. */
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
  /** Forgets calls and faults. */
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
