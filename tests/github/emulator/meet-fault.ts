/** Answers a call with a fault. */
import type { ServerResponse } from "node:http";
import type { Planned } from "./fault-plan.ts";

/** @param location where a redirect leads to */
export function meetFault(response: ServerResponse, fault: Planned, location: string): void {
  const { manner, status, body, headers = {} } = fault;
  // Never answers; the client or the end of the test closes the connection.
  if (manner === "timeout") return;
  if (manner === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  response.statusCode = status;
  response.setHeader("content-type", "application/json; charset=utf-8");
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (status === 301) response.setHeader("location", location);
  if (fault.reset !== undefined) response.setHeader("x-ratelimit-reset", String(resetTime(fault.reset)));
  if (manner !== "cut") {
    response.end(body);
    return;
  }
  response.setHeader("content-length", Buffer.byteLength(body) + 1000);
  response.write(body, () => response.destroy());
}

/** By the real clock, which a program in another process goes by; the tests may have set this one's. */
function resetTime(seconds: number): number {
  return Math.ceil((performance.timeOrigin + performance.now()) / 1000) + seconds;
}
