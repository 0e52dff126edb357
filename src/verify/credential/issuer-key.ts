/** Finds the key of an issuer, at the place that only the issuer can write to. */
import * as z from "zod";
import { messageOf } from "../../problems/errors.ts";
import { isTrusted } from "../../render/credentials/trusted-address.ts";
import { didAddress } from "../../signing/did-web.ts";
import { fetchText } from "../fetch-text.ts";

/** A public key: its x coordinate. Ed25519 is the only kind that is taken. */
type IssuerKey = string;

/** fails: the key is not the issuer's, in a sentence; unseen: it could not be read. */
export type KeyFound = { key: IssuerKey } | { fails: string } | { unseen: string };

const jwk = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: z.string(),
  kid: z.string().optional(),
});

const method = z.object({ id: z.string(), controller: z.string().optional(), publicKeyJwk: z.unknown() });

const didDocument = z.object({
  id: z.string(),
  verificationMethod: z.array(method).default([]),
  assertionMethod: z.array(z.union([z.string(), method])).default([]),
});

/** @param issuer its URI. @param header of the token */
export async function issuerKey(
  issuer: string,
  header: Readonly<Record<string, unknown>>,
  fetcher: typeof fetch,
): Promise<KeyFound> {
  const kid = typeof header["kid"] === "string" ? header["kid"] : null;
  const found = issuer.startsWith("did:")
    ? await keyOfDid(issuer, kid, header["jwk"], fetcher)
    : await keyAtAddress(issuer, kid, fetcher);
  if (!("key" in found) || header["jwk"] === undefined) return found;
  // A key in the token proves nothing by itself.
  const own = jwk.safeParse(header["jwk"]);
  return own.success && own.data.x === found.key
    ? found
    : { fails: "The key in it is not the key that its issuer publishes." };
}

async function keyOfDid(
  did: string,
  kid: string | null,
  own: unknown,
  fetcher: typeof fetch,
): Promise<KeyFound> {
  const address = didAddress(did);
  if (address === null) return { unseen: `Its issuer is ${did}, whose key cannot be looked up here.` };
  if (kid !== null && kid !== did && !kid.startsWith(`${did}#`))
    return { fails: `It is signed with a key of ${kid.split("#")[0] ?? kid}, not of its issuer, ${did}.` };
  const read = await readJson(address, fetcher);
  if ("unseen" in read) return read;
  const document = didDocument.safeParse(read.json).data;
  if (document === undefined || document.id !== did)
    return { fails: `${address} is not the document of ${did}.` };
  const { verificationMethod, assertionMethod } = document;
  const methods = assertionMethod.flatMap((one) =>
    typeof one === "string"
      ? verificationMethod.filter(({ id }) => absolute(id, did) === absolute(one, did))
      : [one],
  );
  const keys = methods
    .filter(({ id, controller = did }) => (kid === null || absolute(id, did) === kid) && controller === did)
    .flatMap(({ publicKeyJwk }) => jwk.safeParse(publicKeyJwk).data?.x ?? []);
  const wanted = kid === null ? jwk.safeParse(own).data?.x : keys[0];
  return wanted !== undefined && keys.includes(wanted)
    ? { key: wanted }
    : { fails: `${did} has no such key for issuing.` };
}

const absolute = (id: string, did: string): string => (id.startsWith("#") ? `${did}${id}` : id);

async function keyAtAddress(issuer: string, kid: string | null, fetcher: typeof fetch): Promise<KeyFound> {
  if (!isTrusted(issuer))
    return { fails: `Its issuer, ${issuer}, has no address from which the key is safe to read.` };
  if (kid === null || !isTrusted(kid)) return { fails: "It does not say where its issuer's key is." };
  const { href, origin } = new URL(issuer);
  const place = new URL(kid);
  if (place.origin !== origin || !place.href.startsWith(href.endsWith("/") ? href : `${href}/`))
    return {
      fails: `It is signed with the key at ${kid}, which is not on the site of its issuer, ${issuer}.`,
    };
  const name = place.hash.slice(1);
  place.hash = "";
  const read = await readJson(place.href, fetcher);
  if ("unseen" in read) return read;
  const set = z.object({ keys: z.array(z.unknown()) }).safeParse(read.json).data?.keys ?? [read.json];
  const keys = set.flatMap((one) => jwk.safeParse(one).data ?? []);
  const found = keys.find((one) => name === "" || one.kid === name || keys.length === 1);
  return found === undefined ? { fails: `There is no Ed25519 key at ${kid}.` } : { key: found.x };
}

async function readJson(
  address: string,
  fetcher: typeof fetch,
): Promise<{ json: unknown } | { unseen: string }> {
  try {
    const text = await fetchText(address, fetcher, isTrusted);
    if (text === null) return { unseen: `Its issuer's key is not at ${address}.` };
    return { json: JSON.parse(text) };
  } catch (cause) {
    return { unseen: `Its issuer's key at ${address} could not be read: ${messageOf(cause)}.` };
  }
}
