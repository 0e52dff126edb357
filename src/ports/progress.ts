/**
 * Says how far a long run is: what it reads, how much of that, and for how long. On a terminal it is one line that is
 * rewritten; elsewhere, such as in a log, a line now and then. Quick runs show nothing.
 */
import type { Clock } from "./clock.ts";

/** Adds to how much of something was read, and to how much of it there is, if that is known. */
export type Tally = (unit: string, more: number, ofMore?: number) => void;

/** For callers that show no progress. */
export const untold: Tally = () => undefined;

export interface Progress {
  /** A step begins; when all are done, nothing more is shown. */
  step(done: number, total: number, doing: string): void;
  tally: Tally;
  /** Takes the line off the terminal, so that something else can be written. */
  clear(): void;
}

export interface Screen {
  /** Whether a line can be rewritten. */
  terminal: boolean;
  /** In columns. */
  width: number;
  clock: Pick<Clock, "elapsed" | "limit">;
}

/** In milliseconds: before the first line, and between two. The line on a terminal is rewritten at least every second. */
const pace = {
  terminal: { first: 500, next: 100, idle: 1000 },
  elsewhere: { first: 10_000, next: 10_000, idle: 10_000 },
};

/** In characters. */
const barWidth = 12;

/** A step that has begun. */
interface Step {
  done: number;
  total: number;
  doing: string;
  /** When it began. */
  since: number;
  counts: Map<string, { done: number; total: number }>;
  /** The largest share shown so far: a bar never goes back. */
  share: number;
}

/** @param write receives lines with their ends, or on a terminal the line that is rewritten */
export function createProgress(write: (text: string) => void, { terminal, width, clock }: Screen): Progress {
  const { first, next, idle } = terminal ? pace.terminal : pace.elsewhere;
  let step: Step | null = null;
  let due = 0;
  let open = false;
  let waiting = false;

  function clear(): void {
    if (open) write("\r\u001b[2K");
    open = false;
  }

  function draw(): void {
    const now = clock.elapsed();
    if (step === null || now < due) return;
    due = now + next;
    clear();
    const line = lineOf(step, now, { terminal, width });
    write(terminal ? line : `${line}\n`);
    open = terminal;
  }

  /** Draws while nothing is counted, as when git works. */
  function wait(milliseconds: number): void {
    if (waiting) return;
    waiting = true;
    clock.limit(milliseconds).addEventListener("abort", () => {
      waiting = false;
      draw();
      if (step !== null) wait(idle);
    });
  }

  return {
    clear,
    step(done, total, doing) {
      if (done >= total) {
        step = null;
        return clear();
      }
      const since = clock.elapsed();
      // Many short steps are one long run.
      if (step === null) due = since + first;
      step = { done, total, doing, since, counts: new Map(), share: 0 };
      draw();
      wait(first);
    },
    tally(unit, more, ofMore = 0) {
      if (step === null) return;
      const known = step.counts.get(unit) ?? { done: 0, total: 0 };
      step.counts.set(unit, { done: known.done + more, total: known.total + ofMore });
      draw();
    },
  };
}

function lineOf(step: Step, now: number, { terminal, width }: Pick<Screen, "terminal" | "width">): string {
  const { done, total, doing, since, counts } = step;
  const amounts = [...counts]
    .filter(([, count]) => count.done > 0)
    .map(([unit, count]) => amount(unit, count));
  const told = [...amounts, duration(now - since)].join(", ");
  const place = total > 1 ? ` (${done + 1} of ${total})` : "";
  const bar = terminal ? `${barOf(step, now)} ` : "";
  const rest = `${place}: ${told}`;
  const room = Math.max(20, (terminal ? width - 1 : 79) - bar.length - rest.length);
  const name = doing.length > room ? `${doing.slice(0, room - 1)}…` : doing;
  return `${bar}${name}${rest}`.slice(0, terminal ? width - 1 : undefined);
}

const amount = (unit: string, { done, total }: { done: number; total: number }): string =>
  total > 0 ? `${number(Math.min(done, total))} of ${number(total)} ${unit}` : `${number(done)} ${unit}`;

const number = (value: number): string => value.toLocaleString("en");

function duration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** How much is done; if nobody knows how much there is, a block that moves. */
function barOf(step: Step, now: number): string {
  const known = [...step.counts.values()].filter(({ total }) => total > 0);
  if (known.length === 0 && step.total === 1) {
    const at = Math.floor((now - step.since) / 500) % (barWidth - 2);
    return `${"░".repeat(at)}███${"░".repeat(barWidth - 3 - at)}`;
  }
  const part =
    known.reduce((sum, { done, total }) => sum + Math.min(1, done / total), 0) / (known.length || 1);
  step.share = Math.max(step.share, (step.done + part) / step.total);
  const full = Math.min(barWidth, Math.round(step.share * barWidth));
  return `${"█".repeat(full)}${"░".repeat(barWidth - full)}`;
}
