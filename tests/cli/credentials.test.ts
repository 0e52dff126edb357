/** `roadfolio credentials`: makes keys, and signs for one learner or for an organization. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readArguments } from "../../src/cli/options.ts";
import type { CredentialSource } from "../../src/render/credentials/source.ts";
import { item, source } from "../render/credentials/sample.ts";
import { rfcKey, rfcThumbprint } from "../signing/keys.ts";
import { runHere } from "../support/cli.ts";
import { temporaryFolder } from "../support/repository.ts";

const environment = { ROADFOLIO_CREDENTIALS_KEY: rfcKey };

function saved(file: string, portfolio: CredentialSource): string {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, JSON.stringify({ version: 1, generator: "roadfolio", ...portfolio }));
  return file;
}

const ana = source([item("joins")]);
const eva = source([item("joins")], {
  url: "https://eva.github.io/plan/",
  owner: { name: "Eva", github: "Eva" },
});
const payload = (jwt: string) => JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString());
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .toSorted();

test("key prints the private key alone to standard output, and writes nothing", async () => {
  const folder = temporaryFolder();
  const { stdout, stderr, status } = await runHere(folder, ["credentials", "key"]);
  const made = JSON.parse(stdout);
  expect(made).toEqual({ kty: "OKP", crv: "Ed25519", x: made.x, d: made.d });
  expect(stdout).toMatch(/^[^\n]+\n$/);
  expect(stderr).toContain("gh secret set ROADFOLIO_CREDENTIALS_KEY");
  expect(stderr).toContain(made.x);
  expect(stderr).not.toContain(made.d);
  expect(status).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
  const again = await runHere(folder, ["credentials", "key", "--json"]);
  expect(JSON.parse(again.stdout).private.d).not.toBe(made.d);
});

test("sign writes beside the portfolio.json of a site", async () => {
  const site = join(temporaryFolder(), "site");
  saved(join(site, "portfolio.json"), ana);
  const { stdout, status } = await runHere(temporaryFolder(), ["credentials", "sign", site], { environment });
  expect(stdout).toBe("Signed 1 credential of 1 learner as did:web:ana-souza.github.io:learning.\n");
  expect(status).toBe(0);
  expect(filesBelow(site)).toEqual([
    "credentials/key.json",
    "credentials/phase-basics.jwt",
    "credentials/status.jwt",
    "did.json",
    "portfolio.json",
  ]);
});

test("an organization signs for each learner in a folder, each in their own folder", async () => {
  const folder = temporaryFolder();
  saved(join(folder, "one/site/portfolio.json"), ana);
  saved(join(folder, "two/portfolio.json"), eva);
  saved(join(folder, "three.json"), source([item("a")], { url: null, owner: { name: "Zoë", github: null } }));
  const out = join(temporaryFolder(), "school");
  const issuer = ["--issuer", "https://school.example", "--name", "The School"];
  const flags = [...issuer, "--identity", "address", "--out", out, "--json"];
  const { stdout } = await runHere(temporaryFolder(), ["credentials", "sign", folder, ...flags], {
    environment,
  });
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, issuer: "https://school.example/", signed: 3 });
  expect(filesBelow(out)).toEqual([
    ".well-known/did.json",
    "credentials/ana-souza/phase-basics.jwt",
    "credentials/ana-souza/phase-basics.svg",
    "credentials/ana-souza/status.jwt",
    "credentials/eva/phase-basics.jwt",
    "credentials/eva/phase-basics.svg",
    "credentials/eva/status.jwt",
    "credentials/key.json",
    "credentials/three/phase-basics.jwt",
    "credentials/three/phase-basics.svg",
    "credentials/three/status.jwt",
  ]);
  expect(payload(readFileSync(join(out, "credentials/eva/phase-basics.jwt"), "utf8"))).toMatchObject({
    id: "https://school.example/credentials/eva/phase-basics.jwt",
    issuer: { id: "https://school.example/", name: "The School" },
    credentialSubject: {
      id: "https://github.com/Eva",
      achievement: { image: { id: "https://school.example/credentials/eva/phase-basics.svg" } },
    },
  });
  expect(JSON.parse(readFileSync(join(out, "credentials/key.json"), "utf8")).kid).toBe(rfcThumbprint);
});

test.each<[string, (folder: string) => void, string[], Record<string, string>, RegExp]>([
  ["no key", () => undefined, [], {}, /no key in ROADFOLIO_CREDENTIALS_KEY/],
  ["nothing to sign", () => undefined, [], environment, /no portfolio\.json in/],
  [
    "a file of another kind",
    (folder) => writeFileSync(join(folder, "package.json"), "{}"),
    [],
    environment,
    /package\.json is not a portfolio\.json/,
  ],
  [
    "two portfolios of one learner",
    (folder) => {
      saved(join(folder, "one.json"), ana);
      saved(join(folder, "two.json"), ana);
    },
    ["--issuer", "https://school.example/", "--name", "S"],
    environment,
    /one\.json and .*two\.json both belong to ana-souza/,
  ],
  [
    "several without an issuer",
    (folder) => {
      saved(join(folder, "one.json"), ana);
      saved(join(folder, "two.json"), eva);
    },
    [],
    environment,
    /several portfolios/,
  ],
  [
    "an issuer whose site is not encrypted",
    (folder) => void saved(join(folder, "one.json"), ana),
    ["--issuer", "http://school.example/", "--name", "S"],
    environment,
    /cannot be signed for http:\/\/school\.example\//,
  ],
])("%s: nothing is written", async (_what, prepare, flags, variables, words) => {
  const folder = temporaryFolder();
  const out = join(temporaryFolder(), "out");
  prepare(folder);
  const args = ["credentials", "sign", folder, "--out", out, "--json", ...flags];
  const { stdout, status } = await runHere(temporaryFolder(), args, { environment: variables });
  expect(JSON.parse(stdout).problems[0].message).toMatch(words);
  expect(status).toBe(1);
  expect(existsSync(out)).toBe(false);
});

test.each([
  [["credentials"], /needs exactly one STEP/],
  [["credentials", "forge"], /needs a step, not “forge”/],
  [["credentials", "sign"], /needs one FROM/],
  [["credentials", "sign", "a", "b"], /needs one FROM/],
  [["credentials", "key", "x"], /Unexpected argument for credentials key: “x”/],
  [
    ["credentials", "sign", "a", "--issuer", "https://school.example/"],
    /--issuer and --name belong together/,
  ],
  [["credentials", "sign", "a", "--issuer", "school", "--name", "S"], /the address of a site/],
  [["credentials", "sign", "a", "--identity", "name"], /one of did, address/],
])("%j is wrong usage", (args, words) => {
  expect(() => readArguments(args)).toThrow(words);
});
