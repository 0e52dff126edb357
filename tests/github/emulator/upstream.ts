/** Sends a call to the emulator. */
import { type IncomingHttpHeaders, request as open } from "node:http";
import { text } from "node:stream/consumers";
import { tokenOf } from "./accounts.ts";
import { answer, type Answer, type Call } from "./message.ts";

/** @param key account whose token to send; null for none */
export type Upstream = (
  key: string | null,
  call: Pick<Call, "method" | "path"> & Partial<Pick<Call, "query" | "body">>,
) => Promise<Answer>;

const kept = ["link", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"];

/**
 * @param emulator its URL, as in its responses
 * @param origin the proxy's URL, which replaces it
 */
export function createUpstream(emulator: string, origin: string): Upstream {
  const loopback = emulator.replace("localhost", "127.0.0.1");
  const ours = (told: string): string => told.replaceAll(emulator, origin).replaceAll(loopback, origin);
  return async (key, { method, path, query, body }) => {
    const headersSent = {
      "content-type": "application/json",
      ...(key === null ? {} : { authorization: `Bearer ${tokenOf(key)}` }),
    };
    const sent = body === undefined ? "" : JSON.stringify(body);
    const response = await request(`${loopback}${path}?${query ?? ""}`, method, headersSent, sent);
    const content = ours(response.body);
    const headers = kept.flatMap((name) => {
      const value = response.headers[name];
      return typeof value === "string" ? [[name, ours(value)]] : [];
    });
    return answer(
      response.status,
      content === "" ? undefined : JSON.parse(content),
      Object.fromEntries(headers),
    );
  };
}

/**
 * Uses a new connection for each call: the server is in this process too, and while that is busy, an idle connection
 * could be closed before the client notices.
 */
async function request(
  url: string,
  method: string,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = open(url, { method, headers, agent: false }, (response) => {
      text(response)
        .then((read) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: read }))
        .catch(reject);
    });
    asked.on("error", reject).end(body);
  });
}
