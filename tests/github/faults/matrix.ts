/** Each call site of a situation meets each fault, once and always; a write also afterwards. */
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { faultNamed, faults, type Fault } from "../emulator/faults.ts";
import type { LoggedCall } from "../emulator/proxy.ts";
import { isWrite as isChange } from "../emulator/message.ts";
import { today } from "../emulator/run-action.ts";
import { type Ends, judgeEnd, judgeSecret, judgeState } from "./judge.ts";
import { runsBundles } from "../../support/runner.ts";
import { inTurn } from "./in-turn.ts";
import { bot, type Place, realPlace, Remembered, Shelf, type Situation } from "./situation.ts";
import { everySite, isWrite, whereOf, type Site } from "./sites.ts";
import { difference, stateOf } from "./state.ts";

/** afterwards: the write succeeds, and only its response is the fault, once. */
export type Time = "once" | "always" | "afterwards";

const timesOf = (site: Site): Time[] => ["once", "always", ...(isWrite(site) ? ["afterwards" as const] : [])];

const isLimit = ({ name }: Fault): boolean => name.includes("limit");
const isRefusal = (fault: Fault): boolean => /^[34]/.test(fault.name) && !isLimit(fault);
/** Kinds of faults that run in parallel. */
const kinds = [
  { kind: "refusals", some: faults.filter(isRefusal) },
  { kind: "limits", some: faults.filter(isLimit) },
  { kind: "failures", some: faults.filter((fault) => !isRefusal(fault) && !isLimit(fault)) },
];

export interface Known extends Ends {
  close(): Promise<void>;
  setUp(): Promise<Place>;
  /** The calls of a run without faults. */
  calls: LoggedCall[];
}

/** @param make sets up the situation, inside a test */
export function faultMatrix(
  name: string,
  make: (shelf: Shelf) => Promise<Situation>,
  sites: readonly Site[],
): void {
  const shelf = new Shelf();
  let combinations = 0;
  let prepared: Promise<Known> | null = null;
  const known = (): Promise<Known> => (prepared ??= prepare(make, shelf));

  describe(`matrix: ${name}`, () => {
    test("without faults it makes these calls, and none that no test file covers", async () => {
      const { calls } = await known();
      const missing = sites.filter(
        ({ is, from = 1, readsBack }) =>
          readsBack === undefined && calls.filter(({ method, path }) => is(method, path)).length < from,
      );
      expect(missing).toEqual([]);
      expect(calls.filter(({ method, path }) => everySite.every(({ is }) => !is(method, path)))).toEqual([]);
    });

    describe.each(sites)("$name", (site) => {
      test.each(kinds)("$kind", { timeout: 300_000 }, async ({ some }) => {
        const all = await known();
        const tried = some.flatMap((fault) => timesOf(site).map((time) => ({ fault, time })));
        combinations += tried.length;
        const complaints = await inTurn(tried, async ({ fault, time }) =>
          (await meet(all, site, fault, time)).map((text) => `${fault.name}, ${time}: ${text}`),
        );
        // As one string, so that vitest shows all of it.
        expect(complaints.flat().join("\n")).toBe("");
      });
    });

    test("no combination is skipped", () => {
      expect(combinations).toBe(faults.length * (2 * sites.length + sites.filter(isWrite).length));
    });
  });

  // The emulator always uses the clock of the process.
  beforeEach(() => void vi.setSystemTime(today));

  afterAll(async () => {
    vi.useRealTimers();
    await (await prepared)?.close();
    shelf.remove();
    console.log(`${name}: ${combinations} combinations of call site, fault and time`);
  });
}

async function prepare(make: (shelf: Shelf) => Promise<Situation>, shelf: Shelf): Promise<Known> {
  const situation = await make(shelf);
  const remembered = new Remembered(situation, shelf.folder);
  const setUp = async (): Promise<Place> => (runsBundles ? realPlace(situation, true) : remembered.place());
  return { ...(await undisturbed(setUp)), close: () => remembered.close() };
}

/** The calls and the final state of a run without faults; the next run must change nothing. */
export async function undisturbed(setUp: () => Promise<Place>): Promise<Omit<Known, "close">> {
  const place = await setUp();
  const before = await stateOf(place);
  const first = await place.run();
  expect(judgeEnd(first)).toEqual([]);
  expect(first.status).toBe(0);
  const after = await stateOf(place);
  const calls = [...place.github.calls];
  expect(await quiet(place)).toEqual([]);
  expect(difference(await stateOf(place), after)).toEqual([]);
  return { setUp, before, after, calls };
}

/**
 * After "always" and "afterwards" more runs follow if the state is neither the old nor the new one (for those two
 * the next run is known, because runs keep no other state), and whenever a write always failed.
 */
export async function meet(
  known: Omit<Known, "close">,
  site: Site,
  fault: Fault,
  time: Time,
): Promise<string[]> {
  const { setUp, before, after, calls } = known;
  const place = await setUp();
  const { github } = place;
  github.forget();
  const afterwards = time === "afterwards";
  github.fault(whereOf(site), { ...fault, afterwards }, time === "always" ? "always" : "once");
  if (site.readsBack !== undefined)
    github.fault({ match: site.readsBack }, { ...faultNamed("502 bad gateway"), afterwards: true }, "once");
  const disturbed = await place.run();
  const made = count(github.calls, site);
  const state = await stateOf(place);
  const complaints = [
    ...judgeEnd(disturbed),
    ...judgeSecret(disturbed, state, github.token(bot)),
    ...judgeState(state, { before, after }),
    ...(made === 0 ? ["the call is not made"] : []),
    // A write that succeeded must not be sent again.
    ...(afterwards && site.harmless !== true && made > count(calls, site)
      ? [`it is asked for ${made} times`]
      : []),
  ];
  github.forget();
  const between = difference(state, before).length > 0 && difference(state, after).length > 0;
  const always = time === "always";
  if (time === "once" || !(between || (always && isWrite(site)))) return complaints;
  return [...complaints, ...(await mend(place, after)), ...(always ? await quiet(place) : [])];
}

/** A second run without faults finishes the work. */
async function mend(place: Place, after: Ends["after"]): Promise<string[]> {
  const second = await place.run();
  const problems = second.status === 0 ? judgeEnd(second) : [`the second run fails: ${second.stdout}`];
  const differs = difference(await stateOf(place), after).map((text) => `after the second run ${text}`);
  return [...problems, ...differs];
}

/** Another run changes nothing. */
async function quiet(place: Place): Promise<string[]> {
  const { github } = place;
  github.forget();
  const heads = JSON.stringify(place.heads());
  const last = await place.run();
  const writes = github.calls.filter(({ method }) => isChange(method));
  return [
    ...(last.status === 0 ? [] : [`a run with nothing to do fails: ${last.stdout}`]),
    ...writes.map(({ method, path }) => `a run with nothing to do asks ${method} ${path}`),
    ...(JSON.stringify(place.heads()) === heads ? [] : ["a run with nothing to do commits"]),
  ];
}

const count = (calls: readonly LoggedCall[], { is }: Site): number =>
  calls.filter(({ method, path }) => is(method, path)).length;
