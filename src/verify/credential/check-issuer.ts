/** Who issued a credential: its signature, days and status, or that nobody signed it. */
import { selfIssued, selfIssuer } from "../../render/credentials/self-issued.ts";
import type { CredentialSource } from "../../render/credentials/source.ts";
import { didWeb } from "../../signing/did-web.ts";
import type { Verdict } from "../verdict.ts";
import { whole } from "../whole.ts";
import { checkSignature } from "./check-signature.ts";
import { checkStatus } from "./check-status.ts";
import { wrongClaims, wrongDays } from "./check-token.ts";
import type { FoundCredential } from "./read-credential.ts";

type Issued = Pick<FoundCredential, "credential" | "token">;

/** Verdicts on the signature, the days on which it is valid and its status. */
export async function checkIssuer(
  { credential, token }: Issued,
  { fetcher, now }: { fetcher: typeof fetch; now: Date },
): Promise<Verdict[]> {
  const { issuer, credentialStatus: status, proof } = credential;
  const days = wrongDays(credential, now);
  const valid = whole("Valid today", days.length === 0 ? "holds" : "fails", ...days);
  if (token === null) {
    if (proof !== undefined)
      return [whole("Its proof", "unseen", "Only signed tokens are checked here."), valid];
    return [unsigned(issuer.name), valid];
  }
  const claim = `Signed by ${issuer.name === "" ? "its issuer" : issuer.name}, ${issuer.id}`;
  const wrong = wrongClaims(token, credential);
  const doubt = await checkSignature(token, issuer.id, fetcher);
  if (doubt !== null) return [whole(claim, doubt.outcome, doubt.reason), valid];
  if (wrong.length > 0) return [whole(claim, "fails", ...wrong), valid];
  const withdrawn = status === undefined ? null : await checkStatus(status, issuer.id, { fetcher, now });
  return [
    whole(claim, "holds"),
    valid,
    ...(status === undefined
      ? []
      : [
          withdrawn === null
            ? whole("Not withdrawn", "holds")
            : whole("Not withdrawn", withdrawn.outcome, withdrawn.reason),
        ]),
  ];
}

/** Without a signature nobody but the learner can be its issuer. */
function unsigned(name: string): Verdict {
  return name.endsWith(selfIssued)
    ? whole("Self-issued, and not signed", "self")
    : whole(`Issued by ${name}`, "fails", "It is not signed, so anybody could have written it.");
}

/** A self-issued credential must name the learner and be signed by the learner's site. */
export function checkSelf({ credential: { issuer }, token }: Issued, source: CredentialSource): Verdict[] {
  if (!issuer.name.endsWith(selfIssued)) return [];
  const own = selfIssuer(source);
  const did = source.url === null ? null : didWeb(source.url);
  const isOwn = issuer.id === own.id || (token !== null && issuer.id === did);
  return issuer.name === own.name && isOwn
    ? []
    : [
        whole(
          `Issued by ${issuer.name}`,
          "fails",
          `The learner is ${own.name.slice(0, -selfIssued.length).trim()}, and issues as ${token === null ? own.id : (did ?? own.id)}.`,
        ),
      ];
}
