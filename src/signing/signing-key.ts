/** Ed25519 keys that sign credentials. */
import {
  calculateJwkThumbprint,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  importPKCS8,
  type JWK,
} from "jose";
import * as z from "zod";
import { messageOf } from "../problems/errors.ts";
import { signingErrors } from "./signing-errors.ts";

/** The one algorithm that is used (RFC 8037). */
export const algorithm = "EdDSA";

/** A public key, as it is published. */
export interface PublicKey {
  kty: "OKP";
  crv: "Ed25519";
  x: string;
  /** Its thumbprint (RFC 7638). */
  kid: string;
  alg: typeof algorithm;
  use: "sig";
}

export interface SigningKey {
  key: CryptoKey;
  open: PublicKey;
}

const privateKey = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: z.string().regex(/^[\w-]{43}$/),
  d: z.string().regex(/^[\w-]{43}$/),
});

/**
 * @param text a JWK, or PKCS#8 in PEM
 * @throws a UserError that never quotes the text
 */
export async function readSigningKey(text: string): Promise<SigningKey> {
  const trimmed = text.trim();
  const jwk = trimmed.startsWith("-----BEGIN") ? await jwkOfPem(trimmed) : jwkOf(trimmed);
  const read = privateKey.safeParse(jwk);
  if (!read.success) throw signingErrors.wrongKey("it is not a private Ed25519 key");
  let key: CryptoKey | Uint8Array;
  try {
    key = await importJWK(read.data, algorithm);
  } catch {
    throw signingErrors.wrongKey("its two halves do not belong together");
  }
  if (key instanceof Uint8Array) throw signingErrors.wrongKey("it is not a private Ed25519 key");
  return { key, open: await publicKey(read.data.x) };
}

/** @returns a new private key as a JWK in one line, and its public half */
export async function makeSigningKey(): Promise<{ secret: string; open: PublicKey }> {
  const pair = await generateKeyPair(algorithm, { crv: "Ed25519", extractable: true });
  const { kty, crv, x, d } = privateKey.parse(await exportJWK(pair.privateKey));
  return { secret: JSON.stringify({ kty, crv, x, d }), open: await publicKey(x) };
}

async function publicKey(x: string): Promise<PublicKey> {
  const own = { kty: "OKP", crv: "Ed25519", x } as const;
  return { ...own, kid: await calculateJwkThumbprint(own), alg: algorithm, use: "sig" };
}

async function jwkOfPem(text: string): Promise<JWK> {
  try {
    // Secrets are often pasted with their line breaks as two letters.
    const pem = text.replaceAll("\\n", "\n");
    return await exportJWK(await importPKCS8(pem, algorithm, { extractable: true }));
  } catch (cause) {
    throw signingErrors.wrongKey(`it is not a PKCS#8 key for Ed25519 (${messageOf(cause)})`);
  }
}

function jwkOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw signingErrors.wrongKey("it is neither a JWK nor PKCS#8 in PEM");
  }
}
