/** A site of this machine with signed credentials of a learner, for a file of tests. */
import type { Server } from "node:http";
import { importJWK, SignJWT } from "jose";
import { afterAll, beforeAll } from "vitest";
import { issuerFiles, signPortfolio } from "../../../src/signing/sign.ts";
import { readSigningKey } from "../../../src/signing/signing-key.ts";
import { checkIssuer, checkSelf } from "../../../src/verify/credential/check-issuer.ts";
import { credentialShape } from "../../../src/verify/credential/credential-shape.ts";
import { readToken } from "../../../src/verify/credential/token.ts";
import type { Verdict } from "../../../src/verify/verdict.ts";
import { item, source as sampleOf } from "../../render/credentials/sample.ts";
import { rfcKey } from "../../signing/keys.ts";
import { now } from "../learner.ts";
import { serve } from "./learner.ts";

/** What it serves, by path. */
export const files = new Map<string, string>();
let server: Server;
/** Its address, ending with "/", once the tests run. */
export let base = "";
export const source = (items = [item("joins"), item("crud")]) => sampleOf(items, { url: base });
export const owner = () => ({ base, name: "Ana Souza (self-issued)", identity: "did" }) as const;

/** Signs the credentials before the tests of a file, and stops serving them after. */
export function useSignedSite(): void {
  beforeAll(async () => {
    ({ server, base } = await serve(files));
    const key = await readSigningKey(rfcKey);
    const signed = await signPortfolio(source(), owner(), key);
    for (const { path, content } of [...issuerFiles(owner(), key.open), ...signed]) files.set(path, content);
  });
  afterAll(() => void server.close());
}

export const file = (name: string): string => files.get(`credentials/${name}`) ?? "";

/** Verdicts on who issued it. */
export async function issuerOf(text: string): Promise<Verdict[]> {
  const token = readToken(text);
  const found = { credential: credentialShape.parse(token?.claims), token };
  const issued = await checkIssuer(found, { fetcher: fetch, now: new Date(now) });
  return [...issued, ...checkSelf(found, source())];
}

/** The payload of a signed credential, changed and signed again. */
export async function signedAgain(
  header: Record<string, unknown>,
  key: string = rfcKey,
  change: (claims: Record<string, unknown>) => void = () => undefined,
  name = "phase-basics.jwt",
): Promise<string> {
  const token = readToken(file(name));
  if (token === null) throw new Error("no token");
  change(token.claims);
  return new SignJWT(token.claims)
    .setProtectedHeader({ alg: "EdDSA", ...token.header, ...header })
    .sign(await importJWK(JSON.parse(key), "EdDSA"));
}
