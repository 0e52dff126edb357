/** Lists with more than the 10,000 entries that GitHub gives pages for. */
import { expect, test } from "vitest";
import { createGitHub } from "../../../src/ports/github/adapter.ts";
import type { Answer } from "../../../src/ports/github/call.ts";
import type { GitHub } from "../../../src/ports/github/port.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";
import { errorOf, issue, repository } from "./scripted.ts";

/** Times in seconds since 1970. */
interface Kept {
  number: number;
  created: number;
  updated: number;
}

const start = Date.parse("2020-01-01T00:00:00Z") / 1000;
const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().replace(".000Z", "Z");

/** A repository that anybody may change between two answers. */
class Busy {
  issues: Kept[];
  calls = 0;
  private readonly changing: (busy: Busy) => void;
  constructor(issues: Kept[], changing: (busy: Busy) => void = () => undefined) {
    this.issues = issues;
    this.changing = changing;
  }

  github(): GitHub {
    return createGitHub({
      request: async (_, parameters) => this.list(parameters),
      budget: 1000,
      clock: new VirtualClock("2026-06-01T12:00:00Z"),
      log: { info: () => undefined, progress: () => undefined },
    });
  }

  /** As GitHub: sorted, at most 10,000 entries deep, and with the time of the last change not before `since`. */
  private list({ sort, since, page, per_page: size }: Record<string, unknown>): Answer {
    this.calls += 1;
    const [number, length] = [Number(page), Number(size)];
    if (number * length > 10_000)
      return { status: 422, headers: {}, data: { message: "In order to keep the API fast for everyone" } };
    const from = since === undefined ? 0 : Date.parse(String(since)) / 1000;
    const by = sort === "updated" ? "updated" : "created";
    const all = this.issues
      .filter(({ updated }) => updated >= from)
      .toSorted((a, b) => a[by] - b[by] || a.number - b.number);
    const data = all
      .slice((number - 1) * length, number * length)
      .map((one) =>
        issue({ number: one.number, created_at: iso(one.created), updated_at: iso(one.updated) }),
      );
    const link = all.length > number * length ? '<https://api.github.com/x>; rel="next"' : undefined;
    this.changing(this);
    return { status: 200, headers: { link }, data };
  }
}

/** @param updated when each was last changed */
const made = (count: number, updated: (number: number) => number): Kept[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    created: start + index * 60,
    updated: start + index * 60 + updated(index + 1),
  }));

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

test("9,900 issues cost as many calls as they have pages", async () => {
  const busy = new Busy(made(9900, () => 0));
  expect(await busy.github().issues(repository)).toHaveLength(9900);
  expect(busy.calls).toBe(99);
});

test("12,345 issues are all read, each once", async () => {
  const busy = new Busy(made(12_345, (number) => (number * 7919) % 1_000_000));
  const issues = await busy.github().issues(repository);
  expect(issues.map(({ number }) => number)).toEqual(numbers(12_345));
});

test("none is missing although issues change, come and go between two answers", async () => {
  let now = start + 20_000 * 60;
  const busy = new Busy(
    made(12_000, (number) => (number * 7919) % 1_000_000),
    ({ calls, issues }) => {
      now += 1;
      // One is changed, so that all later ones move up; one of the newer ones is deleted; one is new.
      const changed = issues[(calls * 613) % issues.length];
      if (changed !== undefined) changed.updated = now;
      if (calls % 9 === 0) issues.splice(10_000 + ((calls * 331) % 1900), 1);
      if (calls % 5 === 0) issues.push({ number: 20_000 + calls, created: now, updated: now });
    },
  );
  const before = busy.issues.map(({ number }) => number);
  const read = (await busy.github().issues(repository)).map(({ number }) => number);
  const after = new Set(busy.issues.map(({ number }) => number));
  expect(new Set(read).size).toBe(read.length);
  const lasting = before.filter((number) => after.has(number));
  expect(lasting.filter((number) => !read.includes(number))).toEqual([]);
});

test("many that changed within the same second, one of them while they are read", async () => {
  const moment = start + 20_000 * 60;
  const issues = made(11_500, () => 0).map((one) => (one.number > 8000 ? { ...one, updated: moment } : one));
  const busy = new Busy(issues, ({ calls }) => {
    const first = issues[10_050];
    // On the second page of those, the first page has been read.
    if (calls === 101 && first !== undefined) first.updated = moment + 60;
  });
  const read = await busy.github().issues(repository);
  expect(read.map(({ number }) => number)).toEqual(numbers(11_500));
  expect(read.find(({ number }) => number === 10_051)?.updatedAt).toBe(iso(moment + 60));
});

test("more than GitHub lists for one second is an error, never an incomplete list", async () => {
  const busy = new Busy(made(30_000, () => 0).map((one) => ({ ...one, updated: start + 40_000 * 60 })));
  const error = await errorOf(busy.github().issues(repository));
  expect(error).toMatchObject({ kind: "refused" });
  expect(error.message).toContain("more than 9900 of them changed within one second");
});
