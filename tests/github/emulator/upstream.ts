/** Sends a call to the emulator. */
import { tokenOf } from "./accounts.ts";
import { answer, type Answer, type Call } from "./message.ts";

/** @param key whose token is sent along; null for none */
export type Upstream = (
  key: string | null,
  call: Pick<Call, "method" | "path"> & Partial<Pick<Call, "query" | "body">>,
) => Promise<Answer>;

const kept = ["link", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"];

/**
 * @param emulator its address as it stands in its answers
 * @param origin the proxy's address, which takes its place
 */
export function createUpstream(emulator: string, origin: string): Upstream {
  const loopback = emulator.replace("localhost", "127.0.0.1");
  const ours = (text: string): string => text.replaceAll(emulator, origin).replaceAll(loopback, origin);
  return async (key, { method, path, query, body }) => {
    const response = await fetch(`${loopback}${path}?${query ?? ""}`, {
      method,
      headers: {
        "content-type": "application/json",
        ...(key === null ? {} : { authorization: `Bearer ${tokenOf(key)}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const content = ours(await response.text());
    const headers = kept.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, ours(value)]];
    });
    return answer(
      response.status,
      content === "" ? undefined : JSON.parse(content),
      Object.fromEntries(headers),
    );
  };
}
