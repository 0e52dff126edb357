/** Signed credentials, checked by a library that has not signed them. */
import { createPublicKey } from "node:crypto";
import { gzipSync } from "node:zlib";
import { createVerifier } from "fast-jwt";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { UserError } from "../../src/problems/errors.ts";
import { didAddress, didPath, didWeb } from "../../src/signing/did-web.ts";
import { issuerFiles, type IssuerProfile, signPortfolio } from "../../src/signing/sign.ts";
import { makeSigningKey, readSigningKey } from "../../src/signing/signing-key.ts";
import { encodeStatus, isWithdrawn, statusIndex } from "../../src/signing/status-list.ts";
import { item, source } from "../render/credentials/sample.ts";
import { publishedProblems, strictProblems } from "../render/credentials/schema.ts";
import { rfcKey, rfcPem, rfcThumbprint } from "./keys.ts";

const learner: IssuerProfile = {
  base: "https://ana-souza.github.io/learning/",
  name: "Ana Souza (self-issued)",
  identity: "did",
};
const done = source([item("joins"), item("reads", { project: "tool" })]);

const token = z.object({ header: z.looseObject({}), payload: z.looseObject({}) });

/** @returns header and payload, if the key fits. @throws if it does not */
function verified(jwt: string, key: object) {
  const pem = createPublicKey({ key: { ...key }, format: "jwk" }).export({ type: "spki", format: "pem" });
  const verify = createVerifier({ key: pem, algorithms: ["EdDSA"], complete: true, ignoreNotBefore: true });
  return token.parse(verify(jwt));
}

async function filesOf(
  portfolio = done,
  profile: IssuerProfile = learner,
  folder?: string,
): Promise<Record<string, string>> {
  const key = await readSigningKey(rfcKey);
  const files = [
    ...issuerFiles(profile, key.open),
    ...(await signPortfolio(portfolio, profile, key, folder)),
  ];
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

describe("a signed credential", async () => {
  const files = await filesOf();
  const key: object = JSON.parse(files["credentials/key.json"] ?? "");
  const jwt = files["credentials/phase-basics.jwt"] ?? "";

  test("is verified by a library that did not sign it", () => {
    const { header, payload } = verified(jwt, key);
    expect(header).toEqual({
      alg: "EdDSA",
      typ: "JWT",
      kid: `did:web:ana-souza.github.io:learning#${rfcThumbprint}`,
    });
    const id = "https://ana-souza.github.io/learning/credentials/phase-basics.jwt";
    expect(payload).toMatchObject({
      id,
      jti: id,
      iss: "did:web:ana-souza.github.io:learning",
      issuer: { id: "did:web:ana-souza.github.io:learning", name: "Ana Souza (self-issued)" },
      sub: "https://github.com/ana-souza",
      validFrom: "2025-09-03T00:00:00Z",
      nbf: 1_756_857_600,
    });
    const { iss: _iss, jti: _jti, nbf: _nbf, sub: _sub, ...credential } = payload;
    expect(publishedProblems(credential)).toEqual([]);
    expect(strictProblems(credential)).toEqual([]);
  });

  test("is not verified by another key, nor if a letter of it differs", async () => {
    const { open } = await makeSigningKey();
    expect(() => verified(jwt, open)).toThrow(/signature/);
    const [header = "", payload = "", signature = ""] = jwt.split(".");
    const other = Buffer.from(payload, "base64url").toString().replace("Ana Souza", "Eva Souza");
    expect(() => verified(`${header}.${Buffer.from(other).toString("base64url")}.${signature}`, key)).toThrow(
      /signature/,
    );
  });

  test("is the same every time, and has nothing of the private key", async () => {
    expect(await filesOf()).toEqual(files);
    expect(Object.values(files).join("\n")).not.toContain("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A");
    expect(key).toEqual({
      kty: "OKP",
      crv: "Ed25519",
      x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
      kid: rfcThumbprint,
      alg: "EdDSA",
      use: "sig",
    });
  });

  test("has its key in the document of its did:web", () => {
    expect(JSON.parse(files["did.json"] ?? "")).toMatchObject({
      id: "did:web:ana-souza.github.io:learning",
      verificationMethod: [
        { id: `did:web:ana-souza.github.io:learning#${rfcThumbprint}`, publicKeyJwk: key },
      ],
      assertionMethod: [`did:web:ana-souza.github.io:learning#${rfcThumbprint}`],
    });
  });
});

test("an organization issues for a learner, by the address of its key", async () => {
  const school: IssuerProfile = { base: "https://school.example/", name: "School", identity: "address" };
  const files = await filesOf(done, school, "credentials/ana-souza/");
  expect(Object.keys(files)).toEqual([
    ".well-known/did.json",
    "credentials/key.json",
    "credentials/ana-souza/phase-basics.jwt",
    "credentials/ana-souza/project-tool.jwt",
    "credentials/ana-souza/status.jwt",
  ]);
  const key: object = JSON.parse(files["credentials/key.json"] ?? "");
  expect(verified(files["credentials/ana-souza/phase-basics.jwt"] ?? "", key)).toMatchObject({
    header: { kid: "https://school.example/credentials/key.json" },
    payload: {
      issuer: { id: "https://school.example/", name: "School", url: "https://school.example/" },
      sub: "https://github.com/ana-souza",
      credentialStatus: {
        statusListCredential: "https://school.example/credentials/ana-souza/status.jwt",
      },
    },
  });
});

describe("withdrawal", () => {
  const statusOf = async (portfolio: typeof done) => {
    const files = await filesOf(portfolio);
    const key: object = JSON.parse(files["credentials/key.json"] ?? "");
    const { payload } = verified(files["credentials/status.jwt"] ?? "", key);
    const { credentialSubject } = z
      .object({ credentialSubject: z.object({ encodedList: z.string() }) })
      .parse(payload);
    return (name: string) => isWithdrawn(credentialSubject.encodedList, statusIndex(name));
  };

  test("an unticked item withdraws what it was part of, and ticking it again restores that", async () => {
    const before = await statusOf(done);
    expect([before("phase-basics"), before("project-tool")]).toEqual([false, false]);
    const after = await statusOf(
      source([item("joins", { done: false }), item("reads", { project: "tool" })]),
    );
    expect([after("phase-basics"), after("project-tool")]).toEqual([true, false]);
    const nothing = await statusOf(source([], { phases: [] }));
    expect([nothing("phase-basics"), nothing("project-tool"), nothing("phase-other")]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test("places are those of the specification: the first bit is the left-most one", () => {
    const list = encodeStatus([]);
    expect(list).toMatch(/^u[\w-]+$/);
    const one = `u${gzipSync(Uint8Array.of(0b0100_0001)).toString("base64url")}`;
    expect([0, 1, 6, 7, 8].map((at) => isWithdrawn(one, at))).toEqual([false, true, false, true, null]);
    expect(() => isWithdrawn(one.slice(1), 0)).toThrow(/base64url/);
    const bomb = `u${gzipSync(new Uint8Array(2 ** 24 + 1)).toString("base64url")}`;
    expect(() => isWithdrawn(bomb, 0)).toThrow(/larger than/);
    // One of the lists in the specification, of 16 KB.
    const example = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";
    expect([0, 94_567, 131_071, 131_072].map((at) => isWithdrawn(example, at))).toEqual([
      false,
      false,
      false,
      null,
    ]);
    expect(isWithdrawn(list, 0)).toBe(true);
    expect(isWithdrawn(list, 2 ** 20)).toBeNull();
    const index = statusIndex("phase-basics");
    const own = encodeStatus(["phase-basics"]);
    expect([index - 1, index, index + 1].map((at) => isWithdrawn(own, at))).toEqual([true, false, true]);
  });

  test("a place never changes", () => {
    expect([statusIndex("phase-basics"), statusIndex("project-tool")]).toEqual([953_340, 1_012_859]);
  });
});

describe("keys", () => {
  test.each([
    ["a JWK", rfcKey],
    ["a JWK with more in it", JSON.stringify({ ...JSON.parse(rfcKey), kid: "mine", use: "sig" })],
    ["PKCS#8", rfcPem],
    ["PKCS#8 with its line breaks as letters", rfcPem.trim().replaceAll("\n", "\\n")],
  ])("%s", async (_form, text) => {
    expect((await readSigningKey(text)).open.kid).toBe(rfcThumbprint);
  });

  test("one that was just made", async () => {
    const { secret, open } = await makeSigningKey();
    expect((await readSigningKey(secret)).open).toEqual(open);
    expect(JSON.stringify(open)).not.toContain('"d"');
  });

  const { d, ...open } = JSON.parse(rfcKey);
  test.each([
    ["a public key", JSON.stringify(open)],
    ["a key of another kind", JSON.stringify({ kty: "oct", k: d })],
    ["another key's public half", JSON.stringify({ ...open, d, x: "A".repeat(43) })],
    ["half a JWK", rfcKey.slice(0, 60)],
    ["half of PKCS#8", rfcPem.slice(0, 60)],
    ["a word", "secret"],
  ])("not %s, and the error does not quote it", async (_what, text) => {
    const cause = await readSigningKey(text).catch((thrown: unknown) => thrown);
    if (!(cause instanceof UserError)) throw new Error("It was taken.");
    expect(cause.code).toBe("signing-key");
    expect(`${cause.message} ${cause.hint}`).not.toContain(text.slice(0, 20));
    expect(`${cause.message} ${cause.hint}`).not.toContain(d);
  });
});

describe("did:web", () => {
  test.each([
    ["https://ana-souza.github.io/", "did:web:ana-souza.github.io", ".well-known/did.json"],
    ["https://ana-souza.github.io/learning/", "did:web:ana-souza.github.io:learning", "did.json"],
    ["https://example.org:8443/a/b/", "did:web:example.org%3A8443:a:b", "did.json"],
    ["http://127.0.0.1:4000/", "did:web:127.0.0.1%3A4000", ".well-known/did.json"],
  ])("%s", (base, did, path) => {
    expect(didWeb(base)).toBe(did);
    expect(didPath(base)).toBe(path);
    expect(didAddress(did)).toBe(`${base}${path}`);
  });

  test.each(["http://example.org/", "https://ana:secret@example.org/", "ftp://example.org/", "x"])(
    "nothing for %s",
    (base) => {
      expect(didWeb(base)).toBeNull();
    },
  );

  test.each([
    "did:key:z6Mk",
    "did:web:",
    "did:web:example.org/evil",
    "did:web:example.org:..:b",
    "did:web:user@example.org",
    "did:web:example.org%2Fevil",
    "did:web:example.org:a b",
    "https://example.org",
  ])("no address for %s", (did) => {
    expect(didAddress(did)).toBeNull();
  });
});
