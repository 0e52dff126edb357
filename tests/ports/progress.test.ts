/** Progress: nothing for quick runs, and something that moves for long ones. No test waits. */
import { describe, expect, test } from "vitest";
import { createLog, type Log } from "../../src/ports/log.ts";

const clear = "\r\u001b[2K";

/** A clock that tests move by hand. */
class Hand {
  #now = 0;
  #timers: { at: number; controller: AbortController }[] = [];

  elapsed(): number {
    return this.#now;
  }

  limit(milliseconds: number): AbortSignal {
    const controller = new AbortController();
    this.#timers.push({ at: this.#now + milliseconds, controller });
    return controller.signal;
  }

  /** Lets time pass, and whatever waits for it happen in order. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [first] = this.#timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
      if (first === undefined) break;
      this.#timers = this.#timers.filter((timer) => timer !== first);
      this.#now = first.at;
      first.controller.abort();
    }
    this.#now = end;
  }
}

/** @returns everything that was written */
function written(terminal: boolean, use: (log: Log, clock: Hand) => void, width?: number): string {
  const parts: string[] = [];
  const clock = new Hand();
  const options = width === undefined ? { clock } : { clock, width };
  use(
    createLog((text) => void parts.push(text), terminal, options),
    clock,
  );
  return parts.join("");
}

describe.each([true, false])("(terminal: %s)", (terminal) => {
  test("a quick run shows nothing", () => {
    const text = written(terminal, (log, clock) => {
      log.progress(0, 2, "Reading .");
      log.tally?.("commits", 5000);
      clock.pass(200);
      log.progress(1, 2, "Reading ../api");
      clock.pass(200);
      log.progress(2, 2, "");
      clock.pass(60_000);
    });
    expect(text).toBe("");
  });

  test("without a clock nothing is shown", () => {
    let text = "";
    const log = createLog((more) => void (text += more), terminal);
    log.progress(0, 2, "Reading .");
    expect(log.tally).toBeUndefined();
    expect(text).toBe("");
  });

  test.each([20, 40, 80, 200])("a long name and many counts fit %s columns", (width) => {
    const text = written(
      terminal,
      (log, clock) => {
        log.progress(3, 10, `Reading ${"x\n".repeat(500)}`);
        log.tally?.("commits", 1_234_567);
        log.tally?.("files", 1234, 45_678);
        clock.pass(10_000);
      },
      width,
    );
    for (const line of text.split(/\r\u001b\[2K|\n/)) expect(line.length).toBeLessThan(terminal ? width : 81);
    expect(text).toContain(terminal && width < 80 ? "░" : "(4 of 10)");
  });
});

describe("elsewhere", () => {
  test("a line about every ten seconds: what, how much, for how long", () => {
    const text = written(false, (log, clock) => {
      log.progress(0, 2, "Reading .");
      log.tally?.("commits", 7000);
      log.tally?.("files", 0, 3880);
      for (let second = 0; second < 35; second++) {
        clock.pass(1000);
        log.tally?.("files", 100);
      }
      log.progress(1, 2, "Reading ana/api");
      clock.pass(6000);
      log.progress(2, 2, "");
      log.info("done");
    });
    expect(text.split("\n")).toEqual([
      "Reading . (1 of 2): 7,000 commits, 900 of 3,880 files, 10 s",
      "Reading . (1 of 2): 7,000 commits, 1,900 of 3,880 files, 20 s",
      "Reading . (1 of 2): 7,000 commits, 2,900 of 3,880 files, 30 s",
      "Reading ana/api (2 of 2): 5 s",
      "done",
      "",
    ]);
  });

  test("also while nothing is counted, as when git works", () => {
    const text = written(false, (log, clock) => {
      log.progress(0, 1, "Reading rails/rails");
      clock.pass(99_000);
    });
    expect(text.split("\n").slice(0, -1)).toHaveLength(9);
    expect(text).toMatch(/^Reading rails\/rails: 10 s\n/);
    expect(text).toMatch(/Reading rails\/rails: 1 min 30 s\n$/);
  });

  test("many short steps are one long run", () => {
    const text = written(false, (log, clock) => {
      for (let index = 0; index < 10; index++) {
        log.progress(index, 10, `Reading ana/x${index}`);
        clock.pass(3000);
      }
      log.progress(10, 10, "");
    });
    expect(text).toMatch(/^Reading ana\/x3 \(4 of 10\): 1 s\nReading ana\/x6 \(7 of 10\): 2 s\n/);
  });

  test("text of strangers stays one safe line", () => {
    const text = written(false, (log, clock) => {
      log.progress(0, 1, "Reading \u001b[2J##[error]\n\n::error::x");
      clock.pass(10_000);
    });
    expect(text).toBe("Reading [2J#\u2060#[error] \u2060::error::x: 10 s\n");
  });
});

describe("on a terminal", () => {
  test("one line that is rewritten, removed at the end", () => {
    const text = written(true, (log, clock) => {
      log.progress(0, 1, "Reading .");
      log.tally?.("files", 0, 100);
      clock.pass(500);
      log.tally?.("files", 50);
      clock.pass(100);
      log.tally?.("files", 50);
      log.progress(1, 1, "");
    });
    expect(text.split(clear)).toEqual([
      "░░░░░░░░░░░░ Reading .: 0 s",
      "████████████ Reading .: 100 of 100 files, 0 s",
      "",
    ]);
  });

  test("moves every second while nothing is counted", () => {
    const text = written(true, (log, clock) => {
      log.progress(0, 1, "Reading rails/rails");
      clock.pass(3500);
    });
    expect(text.split(clear)).toEqual([
      "░███░░░░░░░░ Reading rails/rails: 0 s",
      "░░░███░░░░░░ Reading rails/rails: 1 s",
      "░░░░░███░░░░ Reading rails/rails: 2 s",
      "░░░░░░░███░░ Reading rails/rails: 3 s",
    ]);
  });

  test("the bar never goes back", () => {
    const bars: number[] = [];
    written(true, (log, clock) => {
      log.progress(0, 1, "Reading .");
      const unit = (name: string): void => {
        log.tally?.(name, 0, 10);
        for (let index = 0; index < 10; index++) {
          clock.pass(500);
          log.tally?.(name, 1);
        }
      };
      unit("files");
      unit("lines traced");
    })
      .split(clear)
      .forEach((line) => bars.push(line.split("█").length));
    expect(bars.length).toBeGreaterThan(5);
    expect(bars).toEqual(bars.toSorted((a, b) => a - b));
  });

  test("a line logged in between is on a line of its own", () => {
    const text = written(true, (log, clock) => {
      log.progress(0, 2, "Reading .");
      clock.pass(500);
      log.info("warning");
    });
    expect(text).toBe(`░░░░░░░░░░░░ Reading . (1 of 2): 0 s${clear}warning\n`);
  });
});
