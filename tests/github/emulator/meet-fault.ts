/** Answers a call with a fault. */
import type { ServerResponse } from "node:http";
import type { Planned } from "./fault-plan.ts";

interface Meeting {
  /** Target of a redirect. */
  location: string;
  /** Used to compute when a limit resets. */
  now: Date;
}

/** Over HTTP. Does not handle requests that never get a response. */
export function meetFault(response: ServerResponse, fault: Planned, meeting: Meeting): void {
  const { manner, status, body } = fault;
  if (manner === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  response.statusCode = status;
  for (const [name, value] of Object.entries(headersOf(fault, meeting))) response.setHeader(name, value);
  if (manner !== "cut") {
    response.end(body);
    return;
  }
  response.setHeader("content-length", Buffer.byteLength(body) + 1000);
  response.write(body, () => response.destroy());
}

/**
 * Without HTTP, like Node's fetch would report it.
 * @param runOut lets a request that never gets a response time out
 */
export async function faultyResponse(
  fault: Planned,
  meeting: Meeting & { init: RequestInit; runOut: (signal: AbortSignal | null | undefined) => void },
): Promise<Response> {
  const { manner, status, body } = fault;
  const { init, runOut } = meeting;
  if (manner === "timeout") {
    runOut(init.signal);
    init.signal?.throwIfAborted();
    throw new Error("The time of a request that hangs did not run out.");
  }
  if (manner === "reset")
    throw new TypeError("fetch failed", {
      cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }),
    });
  const headers = headersOf(fault, meeting);
  return new Response(manner === "cut" ? brokenOff(body) : body, { status, headers });
}

function brokenOff(body: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(body));
      controller.error(new TypeError("terminated", { cause: new Error("other side closed") }));
    },
  });
}

function headersOf(
  { status, headers = {}, reset }: Planned,
  { location, now }: Meeting,
): Record<string, string> {
  return {
    "content-type": "application/json; charset=utf-8",
    ...headers,
    ...(status === 301 ? { location } : {}),
    ...(reset === undefined ? {} : { "x-ratelimit-reset": String(Math.ceil(now.getTime() / 1000) + reset) }),
  };
}
