/** Whether a credential was withdrawn, and lists that cannot be believed. */
import { describe, expect, test } from "vitest";
import { signPortfolio } from "../../../src/signing/sign.ts";
import { makeSigningKey, readSigningKey } from "../../../src/signing/signing-key.ts";
import { item } from "../../render/credentials/sample.ts";
import { rfcKey } from "../../signing/keys.ts";
import { wrong } from "./learner.ts";
import { file, files, issuerOf, owner, signedAgain, source, useSignedSite } from "./signed-site.ts";

useSignedSite();

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

  test("says that an item was unticked", async () => {
    const open = source([item("joins"), item("crud", { done: false })]);
    const signed = await signPortfolio(open, owner(), await readSigningKey(rfcKey));
    const list = signed.find(({ path }) => path === "credentials/status.jwt")?.content ?? "";
    expect(await withList(list)).toEqual(["fails Not withdrawn: Its issuer has withdrawn it."]);
  });

  test.each<[how: string, list: () => Promise<string | null> | string | null, caught: RegExp]>([
    ["is gone", () => null, /^unseen Not withdrawn: There is no list of withdrawn credentials at/],
    ["is something else", () => "{}", /^fails Not withdrawn: .* is not a list of withdrawn credentials/],
    [
      "is of another address",
      () => changed((claims) => Object.assign(claims, { id: "https://x.example/" })),
      /is not a list of withdrawn credentials/,
    ],
    [
      "is by somebody else",
      () => changed((claims) => Object.assign(claims, { issuer: "did:web:evil.example" })),
      /^fails Not withdrawn: .* is by did:web:evil\.example, not by the issuer/,
    ],
    [
      "is signed by somebody else",
      async () => changed(() => undefined, (await makeSigningKey()).secret),
      /^fails Not withdrawn: The list of withdrawn credentials: The signature/,
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
