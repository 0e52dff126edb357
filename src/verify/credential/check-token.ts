/** What a token says of its credential in its own words, and the days on which the credential is valid. */
import type { ReadCredential } from "./credential-shape.ts";
import type { Token } from "./token.ts";

/** A day begins so much earlier in the east than in UTC, in milliseconds. */
const earliest = 14 * 60 * 60 * 1000;

const milliseconds = (moment: string): number => Date.parse(moment);

/** @returns what the claims of the token say otherwise than its credential (Open Badges 3.0 §8.2.4), in sentences */
export function wrongClaims({ claims }: Token, credential: ReadCredential): string[] {
  const { id, issuer, credentialSubject, validFrom, validUntil } = credential;
  const wanted: Record<string, unknown> = {
    iss: issuer.id,
    sub: credentialSubject.id,
    jti: id,
    nbf: milliseconds(validFrom) / 1000,
    ...(validUntil === undefined ? {} : { exp: milliseconds(validUntil) / 1000 }),
  };
  return Object.entries(wanted).flatMap(([name, value]) =>
    claims[name] === value ? [] : [`Its claim ${name} does not match the credential.`],
  );
}

/** @returns why it is not valid at this moment, in sentences */
export function wrongDays({ validFrom, validUntil }: ReadCredential, now: Date): string[] {
  const moment = now.getTime();
  return [
    ...(milliseconds(validFrom) > moment + earliest ? [`It is only valid from ${validFrom}.`] : []),
    ...(validUntil !== undefined && milliseconds(validUntil) < moment
      ? [`It was valid until ${validUntil}.`]
      : []),
  ];
}
