/** Plans which call meets which fault. */
import type { Fault } from "./faults.ts";
import type { Call } from "./message.ts";

/** The nth call since the log was cleared, counted from 1; or the first that matches. */
export type Where = { nth: number } | { match: (method: string, path: string) => boolean };

export interface Planned extends Fault {
  /** The call reaches GitHub first, so a write succeeds, and only its response is the fault. */
  afterwards?: boolean;
}

export type Times = "once" | "always";

export class FaultPlan {
  private readonly planned: { meets: (call: Call, nth: number) => boolean; fault: Planned; times: Times }[] =
    [];

  /** "always" with `nth` means that call and all later ones of the same method and path: a call site. */
  add(where: Where, fault: Planned, times: Times): void {
    const meets = "match" in where ? matching(where.match) : atNumber(where.nth);
    this.planned.push({ meets, fault, times });
  }

  /** @param nth number of the call */
  take(call: Call, nth: number): Planned | null {
    const index = this.planned.findIndex(({ meets }) => meets(call, nth));
    const found = this.planned[index];
    if (found?.times === "once") this.planned.splice(index, 1);
    return found?.fault ?? null;
  }

  clear(): void {
    this.planned.length = 0;
  }
}

const matching =
  (match: (method: string, path: string) => boolean) =>
  ({ method, path }: Call): boolean =>
    match(method, path);

function atNumber(wanted: number): (call: Call, nth: number) => boolean {
  let site: string | null = null;
  return ({ method, path }, nth) => {
    const here = `${method} ${path}`;
    if (nth === wanted) site = here;
    return site === here;
  };
}
