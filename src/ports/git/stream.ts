/** A git process whose output goes to a spool and is read while git writes. */
import type { ChildProcess } from "node:child_process";
import { messageOf } from "../../problems/errors.ts";
import { execute, type Execution } from "./execute.ts";
import { keepAlive } from "./keep-alive.ts";
import { GitError, type Stream } from "./port.ts";
import { openSpool, type Spool } from "./spool.ts";

/** How often the spool is drained, in milliseconds. git never waits for us, so this need not be often. */
const interval = 5;

/** Starts git. The process does not keep the program alive until it is read. */
export function startStream(execution: Omit<Execution, "stdout" | "input">): Stream {
  const spool = createSpool();
  let child: ChildProcess | undefined;
  const ended = execute({ ...execution, stdout: spool.descriptor }, (started) => (child = started));
  ended.catch(() => undefined);
  keepAlive(child, false);
  const stop = (): void => void child?.kill();
  const abandon = (): void => {
    stop();
    spool.close();
  };
  endWithProgram(abandon);
  return {
    async read(take) {
      keepAlive(child, true);
      const reader = new Drain(spool, take, stop);
      const timer = setInterval(() => reader.drain(), interval);
      try {
        const { status, stderr } = await ended;
        reader.drain();
        reader.check();
        if (status !== 0 && !reader.stopped) throw new GitError(stderr.split("\n")[0] ?? "git failed");
      } finally {
        clearInterval(timer);
        unread.delete(abandon);
        spool.close();
      }
    },
  };
}

/** Ends the processes that were never read. One listener for all: Node warns about more than ten. */
const unread = new Set<() => void>();

function endWithProgram(abandon: () => void): void {
  if (!process.listeners("exit").includes(abandonAll)) process.once("exit", abandonAll);
  unread.add(abandon);
}

function abandonAll(): void {
  for (const abandon of unread) abandon();
}

/** Hands over what git has written so far. */
class Drain {
  stopped = false;
  #failure: { cause: unknown } | undefined;
  readonly #spool: Spool;
  readonly #take: (chunk: Buffer) => boolean;
  readonly #stop: () => void;

  constructor(spool: Spool, take: (chunk: Buffer) => boolean, stop: () => void) {
    this.#spool = spool;
    this.#take = take;
    this.#stop = stop;
  }

  drain(): void {
    try {
      this.#spool.drain((bytes) => {
        if (!this.stopped && !this.#take(bytes)) this.#end();
      });
    } catch (cause) {
      // Thrown from a timer it would end the program: it stops git, and check() throws it.
      this.#failure ??= { cause };
      this.#end();
    }
  }

  /** @throws what reading failed with */
  check(): void {
    if (this.#failure !== undefined) throw this.#failure.cause;
  }

  #end(): void {
    this.stopped = true;
    this.#stop();
  }
}

function createSpool(): Spool {
  try {
    return openSpool();
  } catch (cause) {
    throw new GitError(`no temporary file could be created: ${messageOf(cause)}`, { cause });
  }
}
