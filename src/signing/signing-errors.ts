/** Errors of signing credentials, which users can fix. */
import { UserError } from "../problems/errors.ts";

/** The environment variable with the private key. */
export const keyVariable = "ROADFOLIO_CREDENTIALS_KEY";

export const signingErrors = {
  noKey: () =>
    new UserError(
      "signing-key",
      `There is no key in ${keyVariable}.`,
      "Make one with npx roadfolio credentials key, and keep it as a secret.",
    ),
  wrongKey: (why: string) =>
    new UserError(
      "signing-key",
      `The key in ${keyVariable} cannot be used: ${why}.`,
      "It must be a private Ed25519 key: a JWK, or PKCS#8 in PEM. npx roadfolio credentials key makes one.",
    ),
  noAddress: (address: string) =>
    new UserError(
      "credentials-unsigned",
      `Credentials cannot be signed for ${address}.`,
      "Verifiers fetch the key from the issuer's site, so its address must begin with https://.",
    ),
  notPortfolio: (file: string) =>
    new UserError(
      "invalid-portfolio",
      `${file} is not a portfolio.json.`,
      "Remove it from the folder, or download it again.",
    ),
  sameLearner: (learner: string, one: string, other: string) =>
    new UserError(
      "invalid-portfolio",
      `${one} and ${other} both belong to ${learner}.`,
      "Keep the one that is right.",
    ),
  manyLearners: (from: string) =>
    new UserError(
      "usage",
      `There are several portfolios in ${from}.`,
      "Say who issues their credentials: --issuer URL --name NAME.",
    ),
  nothingToSign: (from: string) =>
    new UserError(
      "no-portfolio",
      `There is no portfolio.json in ${from}.`,
      "Give a portfolio.json, a site, or a folder with several of them.",
    ),
};
