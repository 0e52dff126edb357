/**
 * Reads what a server advertises first, which is HEAD if the repository has one (git's documentation, "gitprotocol-http" and
 * "gitprotocol-pack").
 */

/** More than the two first lines ever are, in bytes. */
const most = 65_536;

/**
 * @param body of `/info/refs?service=git-upload-pack`
 * @returns the sha of HEAD; "empty" for a repository without commits; null if this is no such answer
 */
export async function firstRef(body: ReadableStream<Uint8Array> | null): Promise<string | null> {
  const decoder = new TextDecoder("latin1");
  let text = "";
  for await (const bytes of body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    const found = headIn(text);
    if (found !== undefined) return found;
    if (text.length > most) return null;
  }
  // Some servers say no more of an empty repository.
  return beginning.exec(text)?.[0] === text ? "empty" : null;
}

const beginning = /^[0-9a-f]{4}# service=git-upload-pack\n?0000/i;

/** Undefined if more has to be read. */
function headIn(text: string): string | null | undefined {
  const [begun] = beginning.exec(text) ?? [];
  if (begun === undefined) return text.length < 50 ? undefined : null;
  const refs = text.slice(begun.length);
  if (refs.startsWith("0000")) return "empty";
  const [, sha, name] = /^[0-9a-f]{4}([0-9a-f]{40,64}) ([^\0\n]+)[\0\n]/i.exec(refs) ?? [];
  if (sha === undefined) return undefined;
  return name === "HEAD" ? sha : "empty";
}
