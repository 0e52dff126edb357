/**
 * A GitHub that calls the emulator only once for each request: a response depends only on earlier writes. The matrix
 * repeats the same requests from the same states.
 */
import { openGitHub, type OpenGitHub } from "../emulator/github.ts";
import { type Answer, type Call, isQuery, isWrite } from "../emulator/message.ts";
import type { Scene } from "../emulator/scene.ts";
import { oneAfterTheOther } from "./memo.ts";

/** GitHub's state after some writes. */
interface Moment {
  /** The previous state and the write that led here; null for the first one. */
  from: { moment: Moment; call: Call } | null;
  /** By the call. */
  reads: Map<string, Promise<Answer>>;
  writes: Map<string, Promise<{ answer: Answer; after: Moment }>>;
}

const momentAfter = (from: Moment["from"]): Moment => ({ from, reads: new Map(), writes: new Map() });

export class RememberedGitHub {
  private readonly furnish: (github: Scene) => Promise<void>;
  private readonly first = momentAfter(null);
  private readonly alone = oneAfterTheOther();
  private live: { github: OpenGitHub; at: Moment } | null = null;

  /** @param furnish sets up a fresh GitHub for each run */
  constructor(furnish: (github: Scene) => Promise<void>) {
    this.furnish = furnish;
  }

  /** A separate GitHub in the initial state. */
  async open(): Promise<Scene> {
    const github = await this.alone(() => this.liveAt(this.first));
    let moment = this.first;
    return github.sceneOf(async (call) => {
      const { answer, after } = await this.answer(moment, call);
      moment = after;
      return answer;
    });
  }

  async close(): Promise<void> {
    await this.alone(async () => this.live?.github.close());
  }

  private async answer(moment: Moment, call: Call): Promise<{ answer: Answer; after: Moment }> {
    const { method, path, query, body, token } = call;
    const key = JSON.stringify([method, path, String(query), body, token]);
    if (isQuery(body) || !isWrite(method)) {
      const known = moment.reads.get(key) ?? this.alone(async () => (await this.liveAt(moment)).answer(call));
      moment.reads.set(key, known);
      return { answer: await known, after: moment };
    }
    const known = moment.writes.get(key) ?? this.alone(() => this.write(moment, call));
    moment.writes.set(key, known);
    return known;
  }

  private async write(moment: Moment, call: Call): Promise<{ answer: Answer; after: Moment }> {
    const github = await this.liveAt(moment);
    const answer = await github.answer(call);
    const after = answer.status < 400 ? momentAfter({ moment, call }) : moment;
    if (this.live !== null) this.live.at = after;
    return { answer, after };
  }

  /** The emulator in this state, reached from its current state or from the initial one. */
  private async liveAt(moment: Moment): Promise<OpenGitHub> {
    const missing = this.live === null ? null : callsBetween(this.live.at, moment);
    if (this.live === null || missing === null) {
      await this.live?.github.close();
      this.live = null;
      const github = await openGitHub();
      await this.furnish(github.scene);
      this.live = { github, at: this.first };
    }
    for (const call of callsBetween(this.live.at, moment) ?? []) await this.live.github.answer(call);
    this.live.at = moment;
    return this.live.github;
  }
}

/** The writes that lead from one state to a later one; null if none do. */
function callsBetween(from: Moment, to: Moment): Call[] | null {
  const calls: Call[] = [];
  for (let moment = to; moment !== from;) {
    if (moment.from === null) return null;
    calls.unshift(moment.from.call);
    moment = moment.from.moment;
  }
  return calls;
}
