/** `roadfolio credentials`: makes a key, and signs the credentials of one or many portfolios. */
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { filesIn } from "../ports/files.ts";
import { selfIssuer } from "../render/credentials/self-issued.ts";
import { findPortfolios, type FoundPortfolio } from "../signing/find-portfolios.ts";
import { isCredential, signAll } from "../signing/sign-all.ts";
import {
  issuerFiles,
  issuerOf,
  type IssuerProfile,
  type SignedFile,
  signPortfolio,
} from "../signing/sign.ts";
import { keyVariable, signingErrors } from "../signing/signing-errors.ts";
import { makeSigningKey, readSigningKey, type SigningKey } from "../signing/signing-key.ts";
import { count } from "../text/count.ts";
import type { Command, Machine } from "./command.ts";
import type { CredentialsStep } from "./credentials-options.ts";
import { printJson } from "./print-json.ts";
import { say } from "./say.ts";

type Sign = Extract<CredentialsStep, { name: "sign" }>;

export const credentials: Command = async ({ credentials: step, json }, machine) =>
  step?.name === "sign" ? sign(step, json, machine) : key(json, machine);

/** Only the key itself goes to standard output, so that it can be piped into a secret. */
async function key(json: boolean, machine: Machine): Promise<number> {
  const { secret, open } = await makeSigningKey();
  if (json) return printJson({ version: 1, private: JSON.parse(secret), public: open }, machine, 0);
  machine.print(`${secret}\n`);
  for (const line of [
    "",
    "This private key is shown once, and written nowhere. Whoever has it can issue credentials in your name.",
    `  Keep it as a secret of the repository: gh secret set ${keyVariable}`,
    `  Give it to Roadfolio's step: env: ${keyVariable}: \${{ secrets.${keyVariable} }}`,
    "Never commit it. Its public half is published with the site:",
    `  ${open.x}, known as ${open.kid}`,
  ])
    machine.log.info(line);
  return 0;
}

async function sign(step: Sign, json: boolean, machine: Machine): Promise<number> {
  const text = machine.environment[keyVariable] ?? "";
  if (text === "") throw signingErrors.noKey();
  const signingKey = await readSigningKey(text);
  const found = findPortfolios(resolve(step.from));
  if (found.length === 0) throw signingErrors.nothingToSign(step.from);
  const { issuer, files } =
    step.issuer === null
      ? await signOwn(found, step, signingKey)
      : await signFor(found, step, step.issuer, signingKey);
  const [first] = found;
  const out = resolve(step.out ?? dirname(first?.file ?? step.from));
  await write(out, files);
  const signed = files.filter(isCredential).length;
  if (json)
    return printJson({ version: 1, issuer, signed, files: files.map(({ path }) => path) }, machine, 0);
  say(machine, [`Signed ${count(signed, "credential")} of ${count(found.length, "learner")} as ${issuer}.`]);
  return 0;
}

/** @throws a usage error unless there is one portfolio with an address */
async function signOwn(
  [only, ...more]: readonly FoundPortfolio[],
  { from, identity }: Sign,
  signingKey: SigningKey,
) {
  if (only === undefined || more.length > 0) throw signingErrors.manyLearners(from);
  const { source } = only;
  if (source.url === null) throw signingErrors.noAddress("a portfolio without an address");
  const profile = { base: source.url, name: selfIssuer(source).name, identity };
  return {
    issuer: issuerOf(profile).id,
    files: [...issuerFiles(profile, signingKey.open), ...(await signPortfolio(source, profile, signingKey))],
  };
}

async function signFor(
  found: readonly FoundPortfolio[],
  { identity }: Sign,
  { url, name }: { url: string; name: string },
  signingKey: SigningKey,
) {
  const profile: IssuerProfile = { base: url, name, identity };
  return { issuer: issuerOf(profile).id, files: await signAll(found, profile, signingKey) };
}

/** Either all files are replaced or none, barring a crash between two of them. */
async function write(out: string, files: readonly SignedFile[]): Promise<void> {
  mkdirSync(out, { recursive: true });
  const writer = filesIn(out);
  const staged = [];
  for (const { path, content } of files) staged.push(await writer.stage(path, content));
  for (const one of staged) await one.place();
}
