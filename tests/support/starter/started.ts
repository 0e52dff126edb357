/** A program that the starter runs. It does what a test may expect of Node's ChildProcess. */
import { EventEmitter } from "node:events";
import { connect, type Socket } from "node:net";
import { endOf, errorFor, fieldsOf, messageOf, type Opening, type Program } from "./request.ts";

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
  readonly #program: Program;
  readonly #main: Socket;
  /** Connections that are open, without the main one. */
  #open = 0;
  #ended = false;

  /**
   * @param path of the starter's socket
   * @param output a file that standard output is appended to, instead of a stream
   */
  constructor(
    path: string,
    program: Program,
    output: string | undefined,
    { stdin, stdout, stderr }: Streams,
  ) {
    super();
    this.#path = path;
    this.#program = program;
    const streams = `${stdin ? "0" : ""}${stdout ? "1" : ""}${stderr ? "2" : ""}`;
    this.#main = this.#connect("start", streams, output ?? "", ...fieldsOf(program));
    this.#listen();
    this.stdin = stdin ? this.#connect("carry", "0") : null;
    this.stdout = stdout ? this.#carry("1") : null;
    this.stderr = stderr ? this.#carry("2") : null;
    // Nothing comes from it but its end.
    this.stdin?.resume();
  }

  get stdio(): readonly (Socket | null)[] {
    return [this.stdin, this.stdout, this.stderr];
  }

  kill(signal: NodeJS.Signals = "SIGTERM"): boolean {
    if (this.#ended) return false;
    this.killed = true;
    this.#connect("kill", signal).end();
    return true;
  }

  ref(): void {
    this.#main.ref();
  }

  unref(): void {
    this.#main.unref();
  }

  #connect(opening: Opening, ...rest: readonly string[]): Socket {
    const socket = connect({ path: this.#path });
    // The starter ends with the run, and a program may end before it has read its input.
    socket.on("error", () => undefined);
    socket.write(messageOf([opening, this.#id, ...rest]));
    return socket;
  }

  #carry(stream: "1" | "2"): Socket {
    const socket = this.#connect("carry", stream);
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
      for (const line of lines) this.#hear(line);
    });
  }

  #hear(report: string): void {
    const [event, ...words] = report.split(" ");
    if (event === "spawn") {
      this.pid = Number(words[0]);
      this.emit("spawn");
    } else if (event === "error") {
      this.#ended = true;
      this.emit("error", errorFor(this.#program, Number(words[0])));
      this.#closeWhenDone();
    } else {
      this.#ended = true;
      const { status, signal } = endOf(...words);
      this.exitCode = status;
      this.signalCode = signal;
      this.emit("exit", status, signal);
      // What nobody reads must not keep it open.
      for (const stream of [this.stdout, this.stderr]) if (stream?.readableFlowing === null) stream.resume();
      this.#closeWhenDone();
    }
  }

  #closeWhenDone(): void {
    if (this.#ended && this.#open === 0) this.emit("close", this.exitCode, this.signalCode);
  }
}
