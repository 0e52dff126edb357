/** Everything that can go wrong with a call, as data for tests. */

export interface Fault {
  readonly name: string;
  /** What happens instead of a complete response; if missing, the response below is sent. */
  readonly manner?: "timeout" | "reset" | "cut";
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Seconds from now until `x-ratelimit-reset`. */
  readonly reset?: number;
  /** Sent as is. */
  readonly body: string;
}

const message = (text: string, extra: object = {}): string => JSON.stringify({ message: text, ...extra });
const secondary = message(
  "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
);
const hourly = message("API rate limit exceeded for installation ID 1.");
const used = { "x-ratelimit-remaining": "0" };
const invalid = { errors: [{ resource: "Issue", field: "title", code: "invalid" }] };
const html = "<!DOCTYPE html><html><head><title>Unicorn!</title></head><body>…</body></html>";

export const faults: readonly Fault[] = [
  { name: "301 moved", status: 301, body: message("Moved Permanently") },
  { name: "401 bad credentials", status: 401, body: message("Bad credentials") },
  { name: "403 missing permission", status: 403, body: message("Resource not accessible by integration") },
  { name: "403 limit with retry-after", status: 403, headers: { "retry-after": "2" }, body: secondary },
  { name: "403 limit without retry-after", status: 403, body: secondary },
  { name: "403 limit with reset", status: 403, headers: used, reset: 2, body: hourly },
  { name: "403 limit of an hour", status: 403, headers: used, reset: 3600, body: hourly },
  { name: "429 limit with retry-after", status: 429, headers: { "retry-after": "2" }, body: secondary },
  { name: "429 limit without retry-after", status: 429, body: secondary },
  { name: "404 not found", status: 404, body: message("Not Found") },
  { name: "409 conflict", status: 409, body: message("Conflict") },
  { name: "410 gone", status: 410, body: message("This issue was deleted") },
  { name: "422 invalid", status: 422, body: message("Validation Failed", invalid) },
  { name: "500 error", status: 500, body: message("Server Error") },
  { name: "502 bad gateway", status: 502, body: message("Server Error") },
  { name: "503 unavailable", status: 503, body: message("Service unavailable") },
  { name: "timeout", manner: "timeout", status: 0, body: "" },
  { name: "reset", manner: "reset", status: 0, body: "" },
  { name: "empty", status: 200, body: "" },
  { name: "HTML", status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: html },
  { name: "cut off", manner: "cut", status: 200, body: '[{"number":1,"title":"Cut' },
];

/** @throws for an unknown name */
export function faultNamed(name: string): Fault {
  const found = faults.find((fault) => fault.name === name);
  if (found === undefined) throw new Error(`No fault is called “${name}”.`);
  return found;
}
