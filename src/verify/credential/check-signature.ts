/** Checks the signature of a token, with the key that its issuer publishes. */
import { compactVerify, importJWK } from "jose";
import { algorithm } from "../../signing/signing-key.ts";
import { isObject } from "../../text/json-object.ts";
import { issuerKey } from "./issuer-key.ts";
import type { Token } from "./token.ts";

/** Why a signature is not right or cannot be checked, in sentences; null if it is right. */
export type Doubted = { outcome: "fails" | "unseen"; reason: string } | null;

/** @param issuer URI of whoever should have signed it */
export async function checkSignature(
  { header, text }: Token,
  issuer: string,
  fetcher: typeof fetch,
): Promise<Doubted> {
  const wrong = wrongHeader(header);
  if (wrong !== null) return { outcome: "fails", reason: wrong };
  const found = await issuerKey(issuer, header, fetcher);
  if ("fails" in found) return { outcome: "fails", reason: found.fails };
  if ("unseen" in found) return { outcome: "unseen", reason: found.unseen };
  try {
    const key = await importJWK({ kty: "OKP", crv: "Ed25519", x: found.key }, algorithm);
    await compactVerify(text, key, { algorithms: [algorithm] });
    return null;
  } catch {
    return { outcome: "fails", reason: "The signature does not match the text and its issuer's key." };
  }
}

/** Only one algorithm is taken, so that a token cannot choose a weaker one, or use a public key as a password. */
function wrongHeader({ alg, typ, jwk, crit }: Readonly<Record<string, unknown>>): string | null {
  if (alg === "none") return "It says that it needs no signature (alg none).";
  if (alg !== algorithm)
    return `It is signed with ${typeof alg === "string" ? alg : "no algorithm"}; only ${algorithm} is accepted.`;
  if (typ !== undefined && typ !== "JWT") return "Its type is not that of a credential.";
  if (crit !== undefined) return "It requires a feature that this verifier does not know.";
  return isObject(jwk) && "d" in jwk ? "It contains a private key, so anybody could have signed it." : null;
}
