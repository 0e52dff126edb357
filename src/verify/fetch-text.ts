/** Reads a text from an address that may be anybody's. */

/** In bytes: more than any portfolio has. */
export const largest = 50 * 1024 * 1024;

/** How long a server may take for its answer, in milliseconds. */
const longestWait = 30_000;

/**
 * @param accepts whether an address to which it leads may be read
 * @returns null if there is no such file
 * @throws an error that says why it could not be read
 */
export async function fetchText(
  place: URL | string,
  fetcher: typeof fetch,
  accepts: (address: string) => boolean = () => true,
): Promise<string | null> {
  const response = await fetcher(place, { signal: AbortSignal.timeout(longestWait) });
  if (response.redirected && !accepts(response.url)) throw new Error(`it leads to ${response.url}`);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`it answered ${response.status}`);
  let text = "";
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > largest) throw new Error("the file is too large");
  }
  return text;
}
