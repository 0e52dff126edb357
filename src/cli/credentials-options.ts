/** The options of `roadfolio credentials`. */
import { errors } from "../problems/errors.ts";
import type { Identity } from "../signing/sign.ts";
import type { CommandName } from "./commands/table.ts";

/** What is to be done with credentials. */
export type CredentialsStep =
  | { name: "key" }
  | {
      name: "sign";
      /** A portfolio.json, a site, or a folder with several of them. */
      from: string;
      /** Who issues, if not the learner: the address of their site, and their name. */
      issuer: { url: string; name: string } | null;
      identity: Identity;
      /** Null for the site itself. */
      out: string | null;
    };

/** @returns null for other commands. @param text the value of an option; null if it is not given. @throws a usage error */
export function readCredentialsStep(
  command: CommandName,
  words: readonly string[],
  text: (name: string) => string | null,
): CredentialsStep | null {
  if (command !== "credentials") return null;
  const [name, from, ...more] = words;
  if (name === "key" && from === undefined) return { name };
  if (name !== "sign" && name !== "key")
    throw errors.usage(
      `credentials needs a step, not “${name ?? ""}”.`,
      "The steps are credentials key and credentials sign FROM.",
    );
  if (name === "key" || from === undefined || more.length > 0)
    throw errors.usage(
      name === "key"
        ? `Unexpected argument for credentials key: “${from ?? ""}”.`
        : "credentials sign needs one FROM.",
    );
  return {
    name,
    from,
    issuer: issuerOf(text("issuer"), text("name")),
    identity: identityOf(text("identity")),
    out: text("out"),
  };
}

function issuerOf(url: string | null, name: string | null): { url: string; name: string } | null {
  if (url === null && name === null) return null;
  if (url === null || name === null) throw errors.usage("--issuer and --name belong together.");
  if (!URL.canParse(url)) throw errors.usage(`--issuer must be the address of a site, not “${url}”.`);
  return { url: url.endsWith("/") ? url : `${url}/`, name };
}

function identityOf(written: string | null): Identity {
  if (written === null || written === "did") return "did";
  if (written === "address") return written;
  throw errors.usage(`--identity must be one of did, address, not “${written}”.`);
}
