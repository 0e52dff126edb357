/** Ways to forge who issued a credential: each is caught, with the reason. */
import { CompactSign } from "jose";
import { describe, expect, test } from "vitest";
import { issuerFiles, signPortfolio } from "../../../src/signing/sign.ts";
import { makeSigningKey, readSigningKey } from "../../../src/signing/signing-key.ts";
import { readToken } from "../../../src/verify/credential/token.ts";
import { rfcKey } from "../../signing/keys.ts";
import { wrong } from "./learner.ts";
import { base, file, files, issuerOf, signedAgain, source, useSignedSite } from "./signed-site.ts";

useSignedSite();

test("one that tells the truth holds", async () => {
  const verdicts = await issuerOf(file("phase-basics.jwt"));
  expect(wrong(verdicts)).toEqual([]);
  expect(verdicts.map(({ claim }) => claim)).toEqual([
    expect.stringMatching(/^Signed by Ana Souza \(self-issued\), did:web:127\.0\.0\.1%3A\d+$/),
    "Valid today",
    "Not withdrawn",
  ]);
});

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
      /^fails Signed by Eva Souza .*: The signature does not match the text/,
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
      /^fails Signed by .*: The signature does not match/,
    ],
    [
      "by another key under the same name",
      async () => signedAgain({}, (await makeSigningKey()).secret),
      /^fails Signed by .*: The signature does not match/,
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
      /^fails Signed by .*: did:web:\S+ has no such key for issuing/,
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
      /^fails .*: It is signed with HS256; only EdDSA is accepted/,
    ],
    [
      "of another type",
      () => signedAgain({ typ: "at+jwt" }),
      /^fails .*: Its type is not that of a credential/,
    ],
    [
      "with a private key in it",
      () => signedAgain({ jwk: JSON.parse(rfcKey) }),
      /^fails .*: It contains a private key/,
    ],
    [
      "whose claims name another issuer",
      () => signedAgain({}, rfcKey, (claims) => Object.assign(claims, { iss: "did:web:school.example" })),
      /^fails Signed by .*: Its claim iss does not match the credential/,
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

test("somebody else's site cannot sign as the learner, though its own signature is right", async () => {
  const evil = { base: `${base}evil/`, name: "Ana Souza (self-issued)", identity: "did" } as const;
  const key = await readSigningKey((await makeSigningKey()).secret);
  for (const { path, content } of [
    ...issuerFiles(evil, key.open),
    ...(await signPortfolio(source(), evil, key)),
  ])
    files.set(`evil/${path}`, content);
  expect(wrong(await issuerOf(files.get("evil/credentials/phase-basics.jwt") ?? ""))).toEqual([
    expect.stringMatching(
      /^fails Issued by Ana Souza \(self-issued\): The learner is Ana Souza, and issues as did:web:127\.0\.0\.1%3A\d+\.$/,
    ),
  ]);
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
