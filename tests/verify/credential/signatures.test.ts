/** Ways to forge who issued a credential: each is caught, with the reason. */
import type { Server } from "node:http";
import { CompactSign, importJWK, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { issuerFiles, signPortfolio } from "../../../src/signing/sign.ts";
import { makeSigningKey, readSigningKey } from "../../../src/signing/signing-key.ts";
import { checkIssuer, checkSelf } from "../../../src/verify/credential/check-issuer.ts";
import { credentialShape } from "../../../src/verify/credential/credential-shape.ts";
import { readToken } from "../../../src/verify/credential/token.ts";
import type { Verdict } from "../../../src/verify/verdict.ts";
import { item, source as sampleOf } from "../../render/credentials/sample.ts";
import { rfcKey } from "../../signing/keys.ts";
import { now } from "../learner.ts";
import { serve, wrong } from "./learner.ts";

const files = new Map<string, string>();
let server: Server;
let base = "";
const source = () => sampleOf([item("joins"), item("crud")], { url: base });
const owner = () => ({ base, name: "Ana Souza (self-issued)", identity: "did" }) as const;

beforeAll(async () => {
  ({ server, base } = await serve(files));
  const key = await readSigningKey(rfcKey);
  for (const { path, content } of [
    ...issuerFiles(owner(), key.open),
    ...(await signPortfolio(source(), owner(), key)),
  ])
    files.set(path, content);
});
afterAll(() => void server.close());

const file = (name: string): string => files.get(`credentials/${name}`) ?? "";

async function issuerOf(text: string): Promise<Verdict[]> {
  const token = readToken(text);
  const found = { credential: credentialShape.parse(token?.claims), token };
  const issued = await checkIssuer(found, { fetcher: fetch, now: new Date(now) });
  return [...issued, ...checkSelf(found, source())];
}

test("one that tells the truth holds", async () => {
  const verdicts = await issuerOf(file("phase-basics.jwt"));
  expect(wrong(verdicts)).toEqual([]);
  expect(verdicts.map(({ claim }) => claim)).toEqual([
    expect.stringMatching(/^Signed by Ana Souza \(self-issued\), did:web:127\.0\.0\.1%3A\d+$/),
    "Valid today",
    "Not withdrawn",
  ]);
});

/** The payload of a signed credential, changed and signed again. */
async function signedAgain(
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

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a signed one", () => {
  const parts = (): [string, string, string] => {
    const [header = "", claims = "", signature = ""] = file("phase-basics.jwt").split(".");
    return [header, claims, signature];
  };

  test.each<[how: string, forge: () => Promise<string> | string, caught: RegExp]>([
    [
      "with a changed name",
      () => {
        const [header, claims, signature] = parts();
        const text = Buffer.from(claims, "base64url").toString().replaceAll("Ana Souza", "Eva Souza");
        return `${header}.${Buffer.from(text).toString("base64url")}.${signature}`;
      },
      /^fails Signed by Eva Souza .*: The signature is not that of its issuer's key/,
    ],
    [
      "with changed evidence",
      () => {
        const [header, claims, signature] = parts();
        const text = Buffer.from(claims, "base64url")
          .toString()
          .replaceAll("ana-souza/learning", "google/go");
        return `${header}.${Buffer.from(text).toString("base64url")}.${signature}`;
      },
      /^fails Signed by .*: The signature is not/,
    ],
    [
      "by another key under the same name",
      async () => signedAgain({}, (await makeSigningKey()).secret),
      /^fails Signed by .*: The signature is not/,
    ],
    [
      "by another key that is in the token",
      async () => {
        const { secret, open } = await makeSigningKey();
        return signedAgain({ jwk: open }, secret);
      },
      /^fails Signed by .*: The key in it is not the key that its issuer publishes/,
    ],
    [
      "by another key that is in the token, without a name",
      async () => {
        const { secret, open } = await makeSigningKey();
        return signedAgain({ kid: undefined, jwk: open }, secret);
      },
      /^fails Signed by .*: did:web:\S+ has no such key to issue with/,
    ],
    [
      "by a key of somebody else's did",
      async () => {
        const { secret } = await makeSigningKey();
        return signedAgain({ kid: "did:web:evil.example#key" }, secret);
      },
      /^fails .*: It is signed with a key of did:web:evil\.example, not of its issuer/,
    ],
    [
      "by a key that its issuer does not have",
      () => signedAgain({ kid: `${readToken(file("phase-basics.jwt"))?.claims["iss"]}#other` }),
      /^fails .*: did:web:\S+ has no such key/,
    ],
    [
      "without a signature: alg none",
      () => `${base64({ alg: "none", typ: "JWT" })}.${parts()[1]}.`,
      /^fails .*: It says that it needs no signature/,
    ],
    [
      "with its public key as a password",
      async () => {
        const secret = Buffer.from(JSON.parse(file("key.json")).x, "base64url");
        return new CompactSign(Buffer.from(parts()[1], "base64url"))
          .setProtectedHeader({
            alg: "HS256",
            kid: String(readToken(file("phase-basics.jwt"))?.header["kid"]),
          })
          .sign(Buffer.concat([secret, secret]));
      },
      /^fails .*: It is signed with HS256; only EdDSA is taken/,
    ],
    [
      "of another type",
      () => signedAgain({ typ: "at+jwt" }),
      /^fails .*: Its type is not that of a credential/,
    ],
    [
      "with a private key in it",
      () => signedAgain({ jwk: JSON.parse(rfcKey) }),
      /^fails .*: It gives a private key away/,
    ],
    [
      "whose claims name another issuer",
      () => signedAgain({}, rfcKey, (claims) => Object.assign(claims, { iss: "did:web:school.example" })),
      /^fails Signed by .*: Its claim iss is not what the credential says/,
    ],
    [
      "whose claims name another learner, day and id",
      () => signedAgain({}, rfcKey, (claims) => Object.assign(claims, { sub: "x", nbf: 1, jti: "y" })),
      /claim sub .* claim jti .* claim nbf/,
    ],
    [
      "in the name of an issuer that did not sign it",
      () =>
        signedAgain({}, rfcKey, (claims) => {
          const id = "did:web:127.0.0.1%3A1";
          Object.assign(claims, { iss: id, issuer: { id, name: "The School" } });
        }),
      /^fails Signed by The School, did:web:127\.0\.0\.1%3A1: It is signed with a key of did:web:127\.0\.0\.1%3A\d+, not of its issuer/,
    ],
    [
      "by an issuer whose key nobody can look up",
      () =>
        signedAgain({}, rfcKey, (claims) =>
          Object.assign(claims, { iss: "did:key:z6Mk", issuer: { id: "did:key:z6Mk", name: "The School" } }),
        ),
      /^unseen .*: Its issuer is did:key:z6Mk, whose key cannot be looked up here/,
    ],
    [
      "by an issuer whose site is not encrypted",
      () =>
        signedAgain({ kid: "http://school.example/key.json" }, rfcKey, (claims) => {
          const id = "http://school.example/";
          Object.assign(claims, { iss: id, issuer: { id, name: "The School" } });
        }),
      /^fails .*: Its issuer, http:\/\/school\.example\/, has no address/,
    ],
    [
      "whose key is on another site than the issuer's",
      () =>
        signedAgain({ kid: `${base}credentials/key.json` }, rfcKey, (claims) => {
          const id = "https://school.example/";
          Object.assign(claims, { iss: id, issuer: { id, name: "The School" } });
        }),
      /^fails .*: It is signed with the key at .*, which is not on the site of its issuer/,
    ],
  ])("%s", async (_how, forge, caught) => {
    expect(wrong(await issuerOf(await forge()))).toContainEqual(expect.stringMatching(caught));
  });

  test("whose did document is that of another did", async () => {
    const own = file("phase-basics.jwt");
    const document = files.get(".well-known/did.json") ?? "";
    files.set(
      ".well-known/did.json",
      document.replace(/"id": "did:web:[^"#]*"/, '"id": "did:web:evil.example"'),
    );
    expect(wrong(await issuerOf(own))).toContainEqual(
      expect.stringMatching(/is not the document of did:web/),
    );
    files.delete(".well-known/did.json");
    expect(wrong(await issuerOf(own))).toContainEqual(expect.stringMatching(/^unseen .* is not at http/));
    files.set(".well-known/did.json", document);
  });
});

describe("the list of withdrawn credentials", () => {
  /** Another list for the length of one check. */
  async function withList(list: string | null): Promise<string[]> {
    const before = file("status.jwt");
    if (list === null) files.delete("credentials/status.jwt");
    else files.set("credentials/status.jwt", list);
    const found = wrong(await issuerOf(file("phase-basics.jwt")));
    files.set("credentials/status.jwt", before);
    return found;
  }
  const changed = (change: (claims: Record<string, unknown>) => void, key = rfcKey): Promise<string> =>
    signedAgain({}, key, change, "status.jwt");

  test("says that a tick was taken back", async () => {
    const open = sampleOf([item("joins"), item("crud", { done: false })], { url: base });
    const signed = await signPortfolio(open, owner(), await readSigningKey(rfcKey));
    const list = signed.find(({ path }) => path === "credentials/status.jwt")?.content ?? "";
    expect(await withList(list)).toEqual(["fails Not withdrawn: Its issuer has withdrawn it."]);
  });

  test.each<[how: string, list: () => Promise<string | null> | string | null, caught: RegExp]>([
    ["is gone", () => null, /^unseen Not withdrawn: There is no list of withdrawn credentials at/],
    ["is something else", () => "{}", /^fails Not withdrawn: .* is no list of withdrawn credentials/],
    [
      "is of another address",
      () => changed((claims) => Object.assign(claims, { id: "https://x.example/" })),
      /is no list of withdrawn credentials/,
    ],
    [
      "is by somebody else",
      () => changed((claims) => Object.assign(claims, { issuer: "did:web:evil.example" })),
      /^fails Not withdrawn: .* is by did:web:evil\.example, not by the issuer/,
    ],
    [
      "is signed by somebody else",
      async () => changed(() => undefined, (await makeSigningKey()).secret),
      /^fails Not withdrawn: Of the list of withdrawn credentials: The signature/,
    ],
    [
      "is over",
      () => changed((claims) => Object.assign(claims, { validUntil: "2025-09-30T00:00:00Z" })),
      /^fails Not withdrawn: .* was valid until 2025-09-30/,
    ],
    [
      "cannot be unpacked",
      () =>
        changed((claims) =>
          Object.assign(claims, {
            credentialSubject: {
              type: "BitstringStatusList",
              statusPurpose: "revocation",
              encodedList: "uAAAA",
            },
          }),
        ),
      /^fails Not withdrawn: .* cannot be unpacked/,
    ],
  ])("%s", async (_how, list, caught) => {
    expect(await withList(await list())).toContainEqual(expect.stringMatching(caught));
  });
});

test("an organization's credential holds, with the key at its address", async () => {
  const school = { base: `${base}school/`, name: "The School", identity: "address" } as const;
  const key = await readSigningKey((await makeSigningKey()).secret);
  const own = [
    ...issuerFiles(school, key.open),
    ...(await signPortfolio(source(), school, key, "credentials/ana/")),
  ];
  for (const { path, content } of own) files.set(`school/${path}`, content);
  const verdicts = await issuerOf(files.get("school/credentials/ana/phase-basics.jwt") ?? "");
  expect(wrong(verdicts)).toEqual([]);
  expect(verdicts[0]?.claim).toBe(`Signed by The School, ${base}school/`);
});
