/** Reads a credential: from an address or a file, as JSON or as a signed token. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { messageOf } from "../../problems/errors.ts";
import { fetchText, largest } from "../fetch-text.ts";
import { verifyErrors } from "../verify-errors.ts";
import { credentialShape, type ReadCredential } from "./credential-shape.ts";
import { readToken, type Token } from "./token.ts";

export interface FoundCredential {
  /** Where it was found. */
  at: string;
  text: string;
  credential: ReadCredential;
  /** Null if it is not signed. */
  token: Token | null;
  /** Address or path of the portfolio.json beside it; null if there is none. */
  beside: string | null;
}

/**
 * @param from an address or path
 * @returns null for anything that does not claim to be a credential
 * @throws a UserError for one that cannot be read
 */
export async function readCredential(from: string, fetcher: typeof fetch): Promise<FoundCredential | null> {
  const isAddress = /^https?:\/\//i.test(from);
  const found = isAddress ? await readAddress(from, fetcher) : readFile(from);
  if (found === null) return null;
  const text = found.trim();
  const token = readToken(text);
  const json = token?.claims ?? parsed(text);
  if (!claimsToBe(json)) {
    if (token === null) return null;
    throw verifyErrors.notCredential(from, "it holds no credential");
  }
  const read = credentialShape.safeParse(json);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join(".") ?? "";
    throw verifyErrors.notCredential(from, `${at === "" ? "a part" : at} is missing or has a wrong value`);
  }
  const near = isAddress ? await besideAddress(from, fetcher) : beside(from);
  return { at: from, text, credential: read.data, token, beside: near };
}

/** Whether the JSON says of itself that it is a credential. */
function claimsToBe(json: unknown): boolean {
  if (typeof json !== "object" || json === null || !("type" in json)) return false;
  const types: unknown[] = Array.isArray(json.type) ? json.type : [json.type];
  return types.includes("VerifiableCredential");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @returns null for an address that is not that of a credential's file */
async function readAddress(from: string, fetcher: typeof fetch): Promise<string | null> {
  const path = URL.canParse(from) ? new URL(from).pathname : "";
  if (!/\.(?:json|jsonld|jwt|jws)$/i.test(path) || path.endsWith("/portfolio.json")) return null;
  let text: string | null;
  try {
    text = await fetchText(from, fetcher);
  } catch (cause) {
    throw verifyErrors.addressFailed(from, messageOf(cause));
  }
  if (text === null && /\.jw[st]$|\/credentials\//i.test(path))
    throw verifyErrors.notCredential(from, "there is no such file");
  return text;
}

function readFile(from: string): string | null {
  if (!existsSync(from) || !statSync(from).isFile() || statSync(from).size > largest) return null;
  return readFileSync(from, "utf8");
}

/** In the same folder, as a cohort has it, or in the one above, as a learner's site does. */
function beside(from: string): string | null {
  const folder = dirname(resolve(from));
  const files = [join(folder, "portfolio.json"), join(folder, "../portfolio.json")];
  return files.find((file) => existsSync(file)) ?? null;
}

/** Only in the same folder: a learner's own site is found from what the credential says. */
async function besideAddress(from: string, fetcher: typeof fetch): Promise<string | null> {
  const address = new URL("portfolio.json", from).href;
  const text = await fetchText(address, fetcher).catch(() => null);
  return text === null ? null : address;
}
