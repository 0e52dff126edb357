/** Ways to forge what a credential says: each is caught, with the reason. */
import { rmSync } from "node:fs";
import { importJWK, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { CredentialSource } from "../../../src/render/credentials/source.ts";
import { readSource } from "../../../src/signing/read-source.ts";
import { type Claims, readClaims } from "../../../src/verify/claims.ts";
import type { Recomputed } from "../../../src/verify/compare.ts";
import { compute } from "../../../src/verify/compute.ts";
import { checkEvidence } from "../../../src/verify/credential/check-evidence.ts";
import { checkIssuer, checkSelf } from "../../../src/verify/credential/check-issuer.ts";
import { credentialShape } from "../../../src/verify/credential/credential-shape.ts";
import { readToken } from "../../../src/verify/credential/token.ts";
import type { Verdict } from "../../../src/verify/verdict.ts";
import { rfcKey } from "../../signing/keys.ts";
import { now, verifier } from "../learner.ts";
import { type Issuing, makeIssuing, wrong } from "./learner.ts";

let issuing: Issuing;
let page: Claims;
let again: Recomputed;
let source: CredentialSource;

beforeAll(async () => {
  issuing = await makeIssuing();
  const claims = readClaims(issuing.files.get("portfolio.json") ?? "");
  if (typeof claims === "string") throw new Error(claims);
  page = claims;
  const { repository } = issuing;
  repository.git("switch", "--quiet", "-C", "main", claims.made.commit ?? "");
  const options = {
    account: "ana-souza",
    server: "https://github.com",
    token: null,
    showsCode: true,
    now: new Date(now),
  };
  again = await compute(claims, { folder: repository.dir, ...options }, verifier());
  const read = readSource(again.text);
  if (read === null) throw new Error("no source");
  source = read;
});
afterAll(() => {
  issuing.server.close();
  rmSync(issuing.repository.dir, { recursive: true, force: true });
});

/** Any JSON, which a forger changes. */
const json = z.looseObject({
  issuer: z.looseObject({ id: z.string(), name: z.string() }),
  credentialSubject: z.looseObject({
    id: z.string(),
    identifier: z.array(z.looseObject({ identityHash: z.string() })),
    achievement: z.looseObject({
      id: z.string(),
      resultDescription: z.array(z.looseObject({ name: z.string() })),
      criteria: z.looseObject({ narrative: z.string() }),
    }),
  }),
  evidence: z.array(z.looseObject({ id: z.string(), name: z.string(), narrative: z.string() })),
});
type Forged = z.infer<typeof json>;

const file = (name: string): string => issuing.files.get(`credentials/${name}`) ?? "";
const unsigned = (): Forged => json.parse(JSON.parse(file("phase-basics.json")));

async function verdictsOn(text: string, at = now): Promise<Verdict[]> {
  const token = readToken(text);
  const credential = credentialShape.parse(token?.claims ?? JSON.parse(text));
  const found = { credential, token };
  return [
    ...(await checkIssuer(found, { fetcher: fetch, now: new Date(at) })),
    ...checkSelf(found, source),
    ...checkEvidence(credential, { page, again, source, isSigned: token !== null }),
  ];
}

describe("one that tells the truth holds", () => {
  test.each(["phase-basics.json", "project-tool.json", "phase-basics.jwt", "project-tool.jwt"])(
    "%s",
    async (name) => {
      const verdicts = await verdictsOn(file(name));
      expect(wrong(verdicts)).toEqual([]);
      const issued = verdicts.map(({ claim, outcome }) => `${outcome} ${claim}`)[0];
      expect(issued).toMatch(
        name.endsWith(".jwt")
          ? /^holds Signed by Ana Souza \(self-issued\), did:web:127\.0\.0\.1%3A\d+$/
          : /^self Self-issued, and not signed$/,
      );
      const items = verdicts.flatMap(({ item }) => item ?? []);
      expect(items).toEqual(name.startsWith("phase") ? ["joins", "crud", "reads"] : ["reads"]);
    },
  );
});

describe("an unsigned one that was changed", () => {
  test.each<[how: string, forge: (one: Forged) => void, caught: RegExp]>([
    [
      "the name of the learner",
      ({ credentialSubject: { identifier } }) => Object.assign(identifier[0] ?? {}, { identityHash: "Eva" }),
      /^fails The work of Eva: The roadmap belongs to Ana Souza, https:\/\/github\.com\/ana-souza/,
    ],
    [
      "the account of the learner",
      ({ credentialSubject }) => Object.assign(credentialSubject, { id: "https://github.com/eva" }),
      /^fails The work of Ana Souza: The roadmap belongs to/,
    ],
    [
      "the issuer",
      ({ issuer }) => Object.assign(issuer, { name: "Stanford" }),
      /^fails Issued by Stanford: It is not signed/,
    ],
    [
      "another learner as issuer",
      ({ issuer }) => Object.assign(issuer, { name: "Eva (self-issued)" }),
      /^fails Issued by Eva \(self-issued\): The learner is Ana Souza/,
    ],
    [
      "the name of what was achieved",
      ({ credentialSubject: { achievement } }) => Object.assign(achievement, { name: "Expert" }),
      /^fails Phase: Expert: The roadmap calls it “Basics”/,
    ],
    [
      "the name that wallets show",
      (one) => Object.assign(one, { name: "Expert" }),
      /^fails Phase: Basics: The roadmap calls it “Basics”/,
    ],
    [
      "a phase that the roadmap does not have",
      ({ credentialSubject: { achievement } }) => Object.assign(achievement, { id: `${achievement.id}x/` }),
      /^fails Basics: The roadmap has no phase or project at/,
    ],
    [
      "the criteria",
      ({ credentialSubject: { achievement } }) =>
        Object.assign(achievement.criteria, { narrative: "Wrote Postgres." }),
      /^fails Phase: Basics: Its criteria differ/,
    ],
    [
      "a result more",
      ({ credentialSubject: { achievement } }) =>
        achievement.resultDescription.push({ ...achievement.resultDescription[0], name: "Kernels" }),
      /^fails Phase: Basics: Its results are not the 3 items/,
    ],
    [
      "the day",
      (one) => Object.assign(one, { validFrom: "2024-01-01T00:00:00Z" }),
      /^fails Completed on 1 Jan 2024: The last item was done on/,
    ],
    [
      "a day to come",
      (one) => Object.assign(one, { validFrom: "2026-01-01T00:00:00Z" }),
      /^fails Valid today: It is only valid from 2026-01-01T00:00:00Z/,
    ],
    [
      "an end that is over",
      (one) => Object.assign(one, { validUntil: "2025-09-30T00:00:00Z" }),
      /^fails Valid today: It was valid until 2025-09-30/,
    ],
    [
      "the address of evidence, to another commit of the repository",
      ({ evidence: [first] }) =>
        Object.assign(first ?? {}, { id: `https://github.com/ana-souza/learning/commit/${"1".repeat(40)}` }),
      /^fails joins: https:\S+1{40} does not prove it/,
    ],
    [
      "the address of evidence, to somebody else's repository",
      ({ evidence: [first] }) =>
        Object.assign(first ?? {}, { id: "https://github.com/google/go/commit/1a2b3c4" }),
      /^fails joins: https:\/\/github\.com\/google\/go\/commit\/1a2b3c4 is not in a repository that the portfolio reads/,
    ],
    [
      "a repository whose name begins alike",
      ({ evidence: [first] }) =>
        Object.assign(first ?? {}, { id: "https://github.com/ana-souza/learning-evil/commit/1a2b3c4" }),
      /^fails joins: .* is not in a repository/,
    ],
    [
      "the words of evidence",
      ({ evidence: [first] }) => Object.assign(first ?? {}, { narrative: "Won a prize." }),
      /^fails joins: https:\S+ does not prove it, or not as described/,
    ],
    [
      "evidence of private work that nobody can see",
      ({ evidence: [first] }) =>
        Object.assign(first ?? {}, { id: undefined, narrative: "90 proofs in a private repository." }),
      /^fails joins: Nothing shows that there is “90 proofs/,
    ],
    [
      "evidence of another item",
      ({ evidence }) => {
        const crud = evidence.find(({ name }) => name === "Title of crud");
        Object.assign(crud ?? {}, { id: evidence[0]?.id, narrative: evidence[0]?.narrative });
      },
      /^fails crud: https:\S+ does not prove it/,
    ],
    [
      "evidence for an item that is not there",
      ({ evidence }) =>
        evidence.push({ ...evidence[0], id: "https://x.example/", name: "Kernels", narrative: "" }),
      /^fails Evidence for “Kernels”: The roadmap has no such item there/,
    ],
    [
      "an item without evidence",
      ({ evidence }) => evidence.splice(0, evidence.length),
      /^fails joins: It gives no evidence for it/,
    ],
    [
      "a proof of another kind, which is not checked here",
      (one) => Object.assign(one, { proof: { type: "DataIntegrityProof" } }),
      /^unseen Its proof: Only signed tokens are checked here/,
    ],
  ])("%s", async (_how, forge, caught) => {
    const one = unsigned();
    forge(one);
    expect(wrong(await verdictsOn(JSON.stringify(one)))).toContainEqual(expect.stringMatching(caught));
  });
});

test("its issuer may say what it likes, but evidence in somebody else's repository proves nothing", async () => {
  const token = readToken(file("phase-basics.jwt"));
  if (token === null) throw new Error("no token");
  const { evidence } = json.parse(token.claims);
  const claims = {
    ...token.claims,
    evidence: evidence.map((one) => ({ ...one, id: "https://github.com/google/go/commit/1a2b3c4" })),
  };
  const signed = await new SignJWT(claims)
    .setProtectedHeader({ alg: "EdDSA", ...token.header })
    .sign(await importJWK(JSON.parse(rfcKey), "EdDSA"));
  expect(wrong(await verdictsOn(signed))).toContainEqual(
    expect.stringMatching(/^fails joins: .* is not in a repository that the portfolio reads/),
  );
});
