/** A program that the starter runs. It does what a test may expect of Node's ChildProcess. */
import { EventEmitter } from "node:events";
import { connect, type Socket } from "node:net";
import type { Carry, Failure, Kill, Report, Start } from "./request.ts";

let count = 0;

export interface Streams {
  stdin: boolean;
  stdout: boolean;
  stderr: boolean;
}

export class Started extends EventEmitter {
  pid: number | undefined;
  exitCode: number | null = null;
  signalCode: NodeJS.Signals | null = null;
  killed = false;
  readonly stdin: Socket | null;
  readonly stdout: Socket | null;
  readonly stderr: Socket | null;
  readonly #id = `${process.pid}-${count++}`;
  readonly #path: string;
  readonly #main: Socket;
  /** Connections that are open, without the main one. */
  #open = 0;
  #ended = false;

  /** @param path of the starter's socket */
  constructor(path: string, request: Omit<Start, "id" | "streams">, { stdin, stdout, stderr }: Streams) {
    super();
    this.#path = path;
    const streams = [...(stdout ? [1 as const] : []), ...(stderr ? [2 as const] : [])];
    this.#main = this.#connect({ ...request, id: this.#id, streams });
    this.#listen();
    this.stdin = stdin ? this.#main : null;
    if (!stdin) this.#main.end();
    this.stdout = stdout ? this.#carry(1) : null;
    this.stderr = stderr ? this.#carry(2) : null;
  }

  get stdio(): readonly (Socket | null)[] {
    return [this.stdin, this.stdout, this.stderr];
  }

  kill(signal: NodeJS.Signals = "SIGTERM"): boolean {
    if (this.#ended) return false;
    this.killed = true;
    this.#connect({ id: this.#id, signal }).end();
    return true;
  }

  ref(): void {
    this.#main.ref();
  }

  unref(): void {
    this.#main.unref();
  }

  #connect(opening: Start | Carry | Kill): Socket {
    const socket = connect({ path: this.#path, allowHalfOpen: !("stream" in opening) });
    // The starter ends with the run, and a program may end before it has read its input.
    socket.on("error", () => undefined);
    socket.write(`${JSON.stringify(opening)}\n`);
    return socket;
  }

  #carry(stream: 1 | 2): Socket {
    const socket = this.#connect({ id: this.#id, stream });
    this.#open++;
    socket.on("close", () => {
      this.#open--;
      this.#closeWhenDone();
    });
    return socket;
  }

  #listen(): void {
    let text = "";
    this.#main.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      const lines = text.split("\n");
      text = lines.pop() ?? "";
      for (const line of lines) {
        const report: Report = JSON.parse(line);
        this.#hear(report);
      }
    });
    this.#main.on("end", () => this.#main.destroy());
  }

  #hear(report: Report): void {
    if (report.event === "spawn") {
      this.pid = report.pid;
      this.emit("spawn");
    } else if (report.event === "error") {
      this.#ended = true;
      this.emit("error", errorOf(report.error));
      this.#closeWhenDone();
    } else {
      this.#ended = true;
      this.exitCode = report.status;
      this.signalCode = report.signal;
      this.emit("exit", report.status, report.signal);
      // What nobody reads must not keep it open.
      for (const stream of [this.stdout, this.stderr]) if (stream?.readableFlowing === null) stream.resume();
      this.#closeWhenDone();
    }
  }

  #closeWhenDone(): void {
    if (this.#ended && this.#open === 0) this.emit("close", this.exitCode, this.signalCode);
  }
}

/** Node's own error, as the starter got it. */
export function errorOf({ message, ...more }: Failure): Error {
  return Object.assign(new Error(message), more);
}
