/** A fault of each kind, with everything that the matrix skips: real git, the site, and the built bundle. */
import { afterAll, describe, expect, test } from "vitest";
import { faultNamed } from "../emulator/faults.ts";
import { type Known, meet, type Time, undisturbed } from "./matrix.ts";
import { realPlace, Remembered, Shelf, type Situation } from "./situation.ts";
import { keep, openPull, scheduled } from "./situations.ts";
import { backs, changes, makes, opens, reads, type Site, visibility } from "./sites.ts";
import { difference } from "./state.ts";

const shelf = new Shelf();
afterAll(() => shelf.remove());

type Disturbed = readonly [site: string, fault: string, time: Time];

/** Each way for a run to end, and each way for a response to be missing. */
const kept: readonly Disturbed[] = [
  ["GET issues", "401 bad credentials", "always"],
  ["GET issues", "429 limit without retry-after", "once"],
  ["GET permission", "403 limit of an hour", "always"],
  ["POST issues", "502 bad gateway", "afterwards"],
  ["POST milestones", "403 missing permission", "always"],
  ["POST milestones", "403 limit with reset", "once"],
  ["PATCH milestones", "500 error", "always"],
  ["PATCH an issue that is closed", "422 invalid", "always"],
  ["POST issues", "timeout", "afterwards"],
  ["GET events", "timeout", "once"],
  ["POST an issue's labels", "reset", "once"],
  ["GET milestones", "HTML", "once"],
  ["GET issues", "empty", "always"],
  ["GET an issue, reading back", "cut off", "once"],
];
const opened: readonly Disturbed[] = [
  ["POST pulls", "403 missing permission", "always"],
  ["POST pulls", "503 unavailable", "afterwards"],
];
const shown: readonly Disturbed[] = [["GET the repository", "404 not found", "always"]];

describe.each<[string, (shelf: Shelf) => Promise<Situation>, readonly Site[], readonly Disturbed[]]>([
  ["checklists", keep, [...reads, ...makes, ...changes, ...backs], kept],
  ["a pull request", openPull, opens, opened],
  ["a scheduled run", scheduled, visibility, shown],
])("%s", (_name, make, sites, disturbed) => {
  let situation: Promise<Situation> | null = null;
  const made = (): Promise<Situation> => (situation ??= make(shelf));
  const undisturbedBy = new Map<boolean, Promise<Omit<Known, "close">>>();
  const known = async (bundle: boolean): Promise<Omit<Known, "close">> => {
    const one = await made();
    const asked = undisturbedBy.get(bundle) ?? undisturbed(() => realPlace(one, bundle));
    undisturbedBy.set(bundle, asked);
    return asked;
  };

  test("the cached results of the matrix are correct", async () => {
    const remembered = new Remembered(await made(), shelf.folder);
    const fast = await undisturbed(() => remembered.place());
    await remembered.close();
    for (const real of [await known(false), await known(true)]) {
      expect(difference(fast.before, real.before)).toEqual([]);
      expect(difference(fast.after, real.after)).toEqual([]);
      expect(told(fast)).toEqual(told(real));
      // The matrix builds no site, for which commits are asked about once more.
      const [few, many] = [asked(fast), asked(real)];
      expect([few, [...few, 200]]).toContainEqual(many);
    }
  });

  describe.each([
    ["in this process", false],
    ["the bundle", true],
  ])("%s", (_where, bundle) => {
    test.each(disturbed)("%s: %s, %s", async (name, fault, time) => {
      const site = sites.find((one) => one.name === name);
      if (site === undefined) throw new Error(`There is no site ${name}.`);
      expect(await meet(await known(bundle), site, faultNamed(fault), time)).toEqual([]);
    });
  });
});

/** Concurrent reads have no fixed order. */
const told = ({ calls }: Pick<Known, "calls">): string[] =>
  calls
    .filter((call) => !isQuestion(call))
    .map(({ method, path, query, status }) => `${method} ${path}?${query} ${status}`)
    .toSorted();

/** Statuses of the questions about commits. */
const asked = ({ calls }: Pick<Known, "calls">): number[] =>
  calls.filter(isQuestion).map(({ status }) => status);

const isQuestion = ({ method, path }: Known["calls"][number]): boolean =>
  method === "QUERY" && path === "/graphql";
