/** Reads a file from an address that a stranger may control. */

/** In bytes: more than any portfolio has. */
export const largest = 50 * 1024 * 1024;

/** How long a server may take to answer, in milliseconds. */
export const longestWait = 30_000;

/** A header that makes a browser go to another page, or add a style. */
const leadsAway = /^refresh: \d|^link: .*\brel\s*=[^,;]*stylesheet/i;

interface FetchOptions {
  /** Whether to follow a redirect to an address. */
  accepts?: (address: string) => boolean | Promise<boolean>;
  /** In bytes. */
  most?: number;
  /** Told how many bytes have come, also of a file that is too large. */
  arrived?: (bytes: number) => void;
}

/**
 * @returns the bytes; null if there is no such file
 * @throws an error that says why it could not be read
 */
export async function fetchBytes(
  place: URL | string,
  fetcher: typeof fetch,
  { accepts = () => true, most = largest, arrived = () => undefined }: FetchOptions = {},
): Promise<Uint8Array | null> {
  const response = await fetcher(place, { signal: AbortSignal.timeout(longestWait) });
  if (response.redirected && !(await accepts(response.url))) throw new Error(`it leads to ${response.url}`);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`it answered ${response.status}`);
  const header = ["refresh", "link"].find((name) => leadsAway.test(`${name}: ${response.headers.get(name)}`));
  if (header !== undefined) throw new Error(`its “${header}” header changes what is shown`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of response.body ?? []) {
    parts.push(bytes);
    size += bytes.length;
    arrived(bytes.length);
    if (size > most) throw new Error("the file is too large");
  }
  return Buffer.concat(parts);
}

/**
 * @param accepts whether to follow a redirect to an address
 * @returns null if there is no such file
 * @throws an error that says why it could not be read
 */
export async function fetchText(
  place: URL | string,
  fetcher: typeof fetch,
  accepts: (address: string) => boolean = () => true,
): Promise<string | null> {
  const bytes = await fetchBytes(place, fetcher, { accepts });
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
