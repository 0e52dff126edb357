/** What the command line says about `roadfolio credentials`. */
import { json } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const credentials = {
  name: "credentials",
  operand: { name: "STEP", many: true, completes: ["key", "sign"] },
  says: "Sign the credentials of complete phases and projects: key, sign FROM",
  about:
    "key prints a new private key, once, and says where to keep it. sign FROM signs the credentials in a portfolio.json, a site or a folder with several of them, with the key in ROADFOLIO_CREDENTIALS_KEY; sync does the same for your own site if it has that key. With --issuer and --name, an organization issues them to its learners. Sign only what you have verified: roadfolio verify recomputes a portfolio. See docs/credentials.md.",
  options: [
    { name: "issuer", value: "URL", says: "sign: address of the issuer's site (default: the learner's own)" },
    { name: "name", value: "NAME", says: "sign: name of the issuer" },
    {
      name: "identity",
      value: "HOW",
      says: "sign: how others find the key: did for did:web (default), or address for the key's address",
      completes: ["did", "address"],
    },
    {
      name: "out",
      value: "DIR",
      says: "sign: folder that becomes the issuer's site (default: where the portfolio.json is)",
      completes: "folder",
    },
    json,
  ],
  examples: [
    {
      run: "roadfolio credentials key",
      does: "Make a key; pipe it into gh secret set ROADFOLIO_CREDENTIALS_KEY",
    },
    {
      run: "roadfolio credentials sign all --issuer https://school.org/ --name School",
      does: "Issue credentials to the learners of a school",
    },
  ],
  onRoadmap: false,
} as const satisfies CommandSpec;
