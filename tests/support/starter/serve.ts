/**
 * A small process that starts programs for the workers: `FOLDER WORKERS`. Whenever Node starts a program, the kernel first
 * copies the page tables of Node's process. With the 800 MB of a worker that takes 40 ms of processor time; git itself, 2 ms.
 */
import { ChildProcess, execFileSync, spawn } from "node:child_process";
import { constants, openSync, closeSync } from "node:fs";
import { createServer, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import {
  type Carry,
  type Failure,
  type Opening,
  type Report,
  requestsIn,
  resultsIn,
  type RunRequest,
  type RunResult,
  socketIn,
  type Start,
} from "./request.ts";

const [folder = "", workers = "0"] = process.argv.slice(2);

interface Waiting {
  start?: { request: Start; socket: Socket };
  streams: Map<1 | 2, Socket>;
}
/** Programs of which not all connections are there. */
const waiting = new Map<string, Waiting>();
const running = new Map<string, ChildProcess>();

function opened(line: Opening, socket: Socket): void {
  if ("signal" in line) {
    running.get(line.id)?.kill(line.signal);
    socket.end();
    return;
  }
  const one: Waiting = waiting.get(line.id) ?? { streams: new Map() };
  waiting.set(line.id, one);
  if ("stream" in line) carry(one, line, socket);
  else one.start = { request: line, socket };
  const { start, streams } = one;
  if (start === undefined || start.request.streams.some((stream) => !streams.has(stream))) return;
  waiting.delete(line.id);
  begin(start.request, start.socket, streams);
}

function carry(one: Waiting, { stream }: Carry, socket: Socket): void {
  socket.pause();
  one.streams.set(stream, socket);
}

/** The program writes to the sockets itself. */
function begin(request: Start, socket: Socket, streams: ReadonlyMap<1 | 2, Socket>): void {
  const report = (one: Report): void => void socket.write(`${JSON.stringify(one)}\n`);
  const output = request.output === undefined ? undefined : openSync(request.output, "a");
  const child = startProgram(request, [output ?? streams.get(1) ?? "ignore", streams.get(2) ?? "ignore"]);
  if (output !== undefined) closeSync(output);
  for (const stream of streams.values()) stream.destroy();
  if (!(child instanceof ChildProcess)) {
    report({ event: "error", error: child });
    socket.end();
    return;
  }
  running.set(request.id, child);
  if (child.stdin !== null) {
    // It may end before it has read everything.
    child.stdin.on("error", () => void socket.resume());
    socket.pipe(child.stdin);
  }
  child.on("spawn", () => report({ event: "spawn", pid: child.pid ?? 0 }));
  child.on("error", (error) => {
    running.delete(request.id);
    report({ event: "error", error: failureOf(error) });
    socket.end();
  });
  child.on("exit", (status, signal) => {
    running.delete(request.id);
    report({ event: "exit", status, signal });
    socket.end();
  });
  // The worker has ended.
  socket.on("close", () => void child.kill());
}

/** After so many programs, memory that is not used is given back. */
const programs = 200;
let count = 0;

function startProgram(
  { program, args, cwd, env }: RunRequest | Start,
  [stdout, stderr]: [number | Socket | "ignore" | "pipe", Socket | "ignore" | "pipe"],
): ChildProcess | Failure {
  if (++count % programs === 0) globalThis.gc?.();
  try {
    return spawn(program, args, { cwd, env, stdio: ["pipe", stdout, stderr] });
  } catch (cause) {
    return failureOf(cause);
  }
}

function failureOf(cause: unknown): Failure {
  return cause instanceof Error ? { ...cause, message: cause.message } : { message: String(cause) };
}

async function run(request: RunRequest): Promise<RunResult> {
  const none = { pid: 0, status: null, signal: null, stdout: "", stderr: "" };
  const child = startProgram(request, ["pipe", "pipe"]);
  if (!(child instanceof ChildProcess)) return { ...none, error: child };
  const ended = new Promise<Pick<RunResult, "status" | "signal" | "error">>((resolve) => {
    child.on("error", (error) => resolve({ status: null, signal: null, error: failureOf(error) }));
    child.on("close", (status, signal) => resolve({ status, signal, error: null }));
  });
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(Buffer.from(request.input, "base64"));
  const said = [child.stdout, child.stderr].map(async (stream) =>
    stream === null ? "" : (await buffer(stream)).toString("base64"),
  );
  const [stdout = "", stderr = ""] = await Promise.all(said);
  return { ...none, pid: child.pid ?? 0, stdout, stderr, ...(await ended) };
}

/** Calls back with each line of a stream as JSON, until it returns false; the rest is put back. */
function eachLine(socket: Socket, take: (line: string) => boolean): void {
  /** The start of a line whose end has not arrived. Joining it with each new chunk would copy a long line again and again. */
  let open: Buffer[] = [];
  const read = (chunk: Buffer): void => {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...open, chunk.subarray(from, end)]).toString("utf8");
      open = [];
      from = end + 1;
      if (take(line)) continue;
      socket.off("data", read);
      socket.pause();
      if (from < chunk.length) socket.unshift(chunk.subarray(from));
      return;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  };
  socket.on("data", read);
}

/** Opens both ends of a named pipe, so that neither side waits for the other nor sees an end. */
function openPipe(path: string): number {
  return openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
}

for (let worker = 1; worker <= Number(workers); worker++) {
  execFileSync("mkfifo", [requestsIn(folder, worker), resultsIn(folder, worker)]);
  const requests = new Socket({ fd: openPipe(requestsIn(folder, worker)), writable: false });
  const results = new Socket({ fd: openPipe(resultsIn(folder, worker)), readable: false });
  eachLine(requests, (line) => {
    const request: RunRequest = JSON.parse(line);
    void run(request).then((result) => results.write(`${JSON.stringify(result)}\n`));
    return true;
  });
}

const server = createServer({ allowHalfOpen: true }, (socket) => {
  socket.on("error", () => undefined);
  eachLine(socket, (line) => {
    const opening: Opening = JSON.parse(line);
    opened(opening, socket);
    return false;
  });
});
server.listen(socketIn(folder), () => process.send?.("ready"));
// The run of the tests has ended.
process.on("disconnect", () => process.exit());
