/** Runs a program to its end through the starter, while this process waits. */
import { openSync, readSync, writeSync } from "node:fs";
import { requestsIn, resultsIn, type RunRequest, type RunResult } from "./request.ts";

/** @param folder the starter's. @returns what runs a program */
export function runnerIn(folder: string, worker: number): (request: RunRequest) => RunResult {
  const requests = openSync(requestsIn(folder, worker), "w");
  const results = openSync(resultsIn(folder, worker), "r");
  const block = Buffer.alloc(64 * 1024);
  return (request) => {
    const bytes = Buffer.from(`${JSON.stringify(request)}\n`);
    for (let at = 0; at < bytes.length;) at += writeSync(requests, bytes, at);
    const chunks: Buffer[] = [];
    for (;;) {
      const read = block.subarray(0, readSync(results, block));
      chunks.push(Buffer.from(read));
      if (read.at(-1) !== 10) continue;
      const result: RunResult = JSON.parse(Buffer.concat(chunks).toString("utf8"));
      return result;
    }
  };
}
