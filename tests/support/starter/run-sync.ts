/** Runs a program to its end through the starter, while this process waits. */
import { openSync, readFileSync, readSync, writeFileSync, writeSync } from "node:fs";
import { endOf, errorFor, fieldsOf, messageOf, type Program, requestsIn, resultsIn } from "./request.ts";

export interface RunRequest extends Program {
  /** Null without standard input. */
  input: Uint8Array | null;
  /** Whether to keep standard output and error. */
  keeps: readonly [stdout: boolean, stderr: boolean];
}

export interface RunResult {
  pid: number;
  status: number | null;
  signal: NodeJS.Signals | null;
  /** Null if it is not kept. */
  stdout: Buffer | null;
  stderr: Buffer | null;
  error: Error | null;
}

const nowhere = "/dev/null";

/** @param folder the starter's. @returns what runs a program */
export function runnerIn(folder: string, worker: number): (request: RunRequest) => RunResult {
  const requests = openSync(requestsIn(folder, worker), "w");
  const results = openSync(resultsIn(folder, worker), "r");
  const block = Buffer.alloc(256);
  // The worker waits, so one file for each stream is enough.
  const stdin = `${folder}/stdin-${worker}`;
  const paths = ["stdout", "stderr"].map((name) => `${folder}/${name}-${worker}`);
  return ({ input, keeps, ...program }) => {
    if (input !== null) writeFileSync(stdin, input);
    const kept = paths.map((path, index) => (keeps[index] === true ? path : null));
    const files = [input === null ? nowhere : stdin, ...kept.map((path) => path ?? nowhere)];
    const bytes = messageOf(["run", ...files, ...fieldsOf(program)]);
    for (let at = 0; at < bytes.length;) at += writeSync(requests, bytes, at);
    let line = "";
    while (!line.endsWith("\n")) line += block.toString("latin1", 0, readSync(results, block));
    const [pid = "", errno = "", status, signal] = line.trimEnd().split(" ");
    const [stdout = null, stderr = null] = kept.map((path) => (path === null ? null : readFileSync(path)));
    const error = errno === "0" ? null : errorFor(program, Number(errno));
    return { pid: Number(pid), ...endOf(status, signal), stdout, stderr, error };
  };
}
