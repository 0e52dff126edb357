/** A clock that jumps: waiting takes no time, and a time limit runs out when a test says so, not when a machine is busy. */
import type { Clock } from "../../src/ports/clock.ts";

export class VirtualClock implements Clock {
  /** Every wait so far, in milliseconds, in the order in which they began. */
  readonly waits: number[] = [];
  private readonly start: number;
  private passed = 0;
  private readonly limits = new Map<AbortSignal, { until: number; controller: AbortController }>();

  /** @param moment ISO; what it is when nothing has been waited for yet */
  constructor(moment: string) {
    this.start = Date.parse(moment);
  }

  now(): Date {
    return new Date(this.start + this.passed);
  }

  elapsed(): number {
    return this.passed;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
    this.passed += milliseconds;
  }

  limit(milliseconds: number): AbortSignal {
    const controller = new AbortController();
    this.limits.set(controller.signal, { until: this.passed + milliseconds, controller });
    return controller.signal;
  }

  /** Nothing happens until this limit has run out. @throws for a signal that is not one of this clock's limits */
  runOut(signal: AbortSignal | null | undefined): void {
    const limit = signal && this.limits.get(signal);
    if (!limit) throw new Error("No time limit of this clock guards what hangs.");
    this.passed = Math.max(this.passed, limit.until);
    limit.controller.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
  }
}
