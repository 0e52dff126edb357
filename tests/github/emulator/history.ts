/**
 * Events of issues and pull requests. The emulator's own have kinds that GitHub does not have ("opened",
 * "edited"), and lack those of pull requests and of a new issue's labels. So they are recorded here, by comparing an
 * issue before and after each write.
 */
import type { Accounts } from "./accounts.ts";
import { jsonList, maybeObject, text, type Json } from "./json.ts";

interface Happened {
  id: number;
  event: string;
  /** Key of the account. */
  actor: string;
  created_at: string;
  details: Json;
}

export class History {
  private next = 1;
  private readonly of = new Map<string, Happened[]>();

  /** @param before null for a new one */
  note(repository: string, number: number, actor: string, before: Json | null, after: Json): void {
    const list = this.list(repository, number);
    const created_at = new Date().toISOString();
    for (const { event, ...details } of changes(before, after))
      list.push({ id: this.next++, event, actor, created_at, details });
  }

  /** As the events endpoint returns them, oldest first. */
  events(repository: string, number: number, accounts: Accounts): Json[] {
    return this.list(repository, number).map(({ actor, details, ...event }) => ({
      ...event,
      actor: accounts.raw(actor),
      commit_id: null,
      commit_url: null,
      ...details,
    }));
  }

  /** Key of the account that closed it last. */
  closer(repository: string, number: number): string | null {
    const last = this.list(repository, number).findLast(({ event }) => /^(?:closed|reopened)$/.test(event));
    return last?.event === "closed" ? last.actor : null;
  }

  private list(repository: string, number: number): Happened[] {
    const key = `${repository}#${number}`;
    const list = this.of.get(key) ?? [];
    this.of.set(key, list);
    return list;
  }
}

type Change = { event: string } & Json;

function changes(before: Json | null, after: Json): Change[] {
  const old = before ?? { ...after, state: "open", labels: [], milestone: null };
  return [
    ...labels(old, after),
    ...title(old, after),
    ...milestone(old, after),
    ...lock(old, after),
    ...state(old, after),
  ];
}

function labels(before: Json, after: Json): Change[] {
  const [old, now] = [jsonList(before["labels"]), jsonList(after["labels"])];
  const missing = (from: Json[], event: string, all: Json[]): Change[] =>
    all
      .filter(({ name }) => from.every((label) => label["name"] !== name))
      .map(({ name, color }) => ({ event, label: { name, color } }));
  return [...missing(now, "unlabeled", old), ...missing(old, "labeled", now)];
}

function title(before: Json, after: Json): Change[] {
  const [from, to] = [before["title"], after["title"]];
  return from === to ? [] : [{ event: "renamed", rename: { from, to } }];
}

function milestone(before: Json, after: Json): Change[] {
  const [old, now] = [maybeObject(before["milestone"]), maybeObject(after["milestone"])];
  if (old?.["number"] === now?.["number"]) return [];
  return [
    ...(old === null ? [] : [{ event: "demilestoned", milestone: { title: old["title"] } }]),
    ...(now === null ? [] : [{ event: "milestoned", milestone: { title: now["title"] } }]),
  ];
}

function lock(before: Json, after: Json): Change[] {
  if (before["locked"] === after["locked"]) return [];
  return [{ event: after["locked"] === true ? "locked" : "unlocked", lock_reason: null }];
}

function state(before: Json, after: Json): Change[] {
  if (before["state"] === after["state"]) return [];
  if (after["state"] === "open") return [{ event: "reopened", state_reason: null }];
  // GitHub leaves it null for "completed".
  const reason = text(after["state_reason"]);
  const closed = { event: "closed", state_reason: ["", "completed"].includes(reason) ? null : reason };
  return text(maybeObject(after["pull_request"])?.["merged_at"]) === ""
    ? [closed]
    : [{ event: "merged" }, closed];
}
