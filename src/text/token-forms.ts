/** Tells secrets by what they look like: forms of tokens that services publish, hashes of passwords, random characters. */

/**
 * Beginnings that services give to their tokens so that scanners find them, and other forms that are never anything
 * else. Shorter than the real ones, because a part of a token is shown as little as the whole.
 */
const forms = [
  // AWS, Google, Azure, Alibaba, Tencent, DigitalOcean
  String.raw`(?<![a-z0-9])(?:A3T[A-Z0-9]|AKIA|ASIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ABIA|ACCA)[A-Z0-9]{12}`,
  String.raw`AIza[\w-]{20}|ya29\.[\w-]{10}|GOCSPX-[\w-]{10}|\bLTAI[A-Za-z0-9]{12}|\bAKID[A-Za-z0-9]{12}|do[opr]_v1_\w{10}`,
  String.raw`(?:AccountKey|SharedAccessKey|sig)=[\w%+/-]{16}|\w{3}8Q~[\w.~-]{10}`,
  // GitHub, GitLab, Bitbucket, Atlassian, npm, PyPI, RubyGems, crates.io, NuGet, Docker
  String.raw`gh[pousr]_\w{10}|github_pat_\w{6}|gl(?:pat|ptt|rt|cbt|dt|soat|ft|imt|agent|oas|ffct)-[\w.-]{8}|GR1348941[\w-]{8}|ATBB\w{10}|ATATT3\w{6}`,
  String.raw`npm_\w{20}|pypi-[\w-]{10}|rubygems_[0-9a-f]{16}|\bcio[A-Za-z0-9]{32}|\boy2[a-z0-9]{30}|dckr_(?:pat|oat)_[\w-]{8}`,
  // Slack, Discord, Telegram, Twilio, SendGrid, Mailgun, Mailchimp
  String.raw`xox[abcdeoprs]-\w|xapp-\d|hooks\.slack\.com\/(?:services|workflows|triggers)\/\w|discord(?:app)?\.com\/api\/webhooks\/\d`,
  String.raw`[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{20}|(?<!\d)\d{8,10}:AA[\w-]{20}|\b(?:SK|AC)[0-9a-f]{32}|SG\.[\w-]{10}|\bkey-[0-9a-f]{24}|[0-9a-f]{32}-us\d`,
  // Stripe, Square, PayPal, Shopify, OpenAI, Anthropic, Hugging Face and others with "sk"
  String.raw`\b(?:sk|rk|pk|whsec|ac)_(?:live|test|prod)_?\w*|whsec_\w{10}|sq0(?:atp|csp|idp)-[\w-]{8}|EAAA[\w-]{20}|access_token\$production|shp(?:at|ca|pa|ss)_\w{8}`,
  String.raw`\bsk[-_](?:proj|ant|or|svcacct|admin|live|test)[-_]?\w*|\bsk-\w{16}|\bhf_\w{16}|\bgsk_\w{16}|\br8_\w{16}|\bpplx-\w{16}|\bxai-\w{16}`,
  // Databases, hosting, monitoring
  String.raw`pscale_(?:tkn|pw|oauth)_\w|\bdapi[0-9a-f]{20}|\bhv[sbr]\.\w{10}|\bvercel_\w{10}|\bsbp_\w{16}|sb_secret_\w|\bSG\w{20}|\bNRAK-\w{10}|\bglsa_\w{10}|\bglc_\w{10}`,
  String.raw`\bdop_v1_\w{8}|\bfigd_\w{8}|\blin_(?:api|oauth)_\w{8}|\bntn_\w{8}|\bsecret_\w{30}|\btskey-\w|\bsntrys_\w|\bsentry_\w{20}|\bPMAK-\w|\bops_ey|\brnd_\w{16}|\bdp\.(?:pt|st|ct|sa|scim|audit)\.\w|\bAGE-SECRET-KEY|\bFlyV1\b|\bHRKU-\w|\bp8e-\w{10}|\b(?:tvly|nvapi|xkeysib|xsmtpsib)-\w{8}|\bEAACEdEose0cBA|\brzp_(?:live|test)_\w|\bEZ[AT]K\w{10}`,
  // JSON Web Tokens, keys in PEM and SSH
  String.raw`\beyJ[\w-]{8}|-----BEGIN|PuTTY-User-Key-File|ssh-(?:rsa|dss|ed25519) AAAA|BEGIN (?:RSA|OPENSSH|EC|PGP|PRIVATE)`,
  // The same without their frame, and as Base64 of the whole text
  String.raw`\bMII[A-Z][\w+/]{11}|LS0tLS1CRUdJT`,
  // Hashes of passwords
  String.raw`\$(?:2[abxy]?|apr1|[1567y]|argon2\w*|scrypt|sha1|md5)\$|pbkdf2[\w:]*\$\d|\{(?:SSHA|SHA|CRYPT|SMD5)\d*\}\S`,
];

const form = new RegExp(forms.join("|"));

/** True for a text that contains a token or key of a known form, or the hash of a password. Runs in linear time. */
export function hasTokenForm(text: string): boolean {
  return form.test(text);
}

/** The longest pieces without a character that separates words. */
const pieces = /[A-Za-z0-9+/=_-]{16,}/g;
const solid = /[A-Za-z0-9]{16,}/g;

/** True for a text with characters that look random: any long one with letters between digits. For lines of code. */
export function looksRandom(text: string): boolean {
  for (const [piece] of text.matchAll(pieces)) {
    if (piece.length >= 32 && piece.split(/[_/-]/).some(isMixed)) return true;
    if (isShuffled(piece)) return true;
    for (const [part] of piece.matchAll(solid))
      if (isShuffled(part) || isHex(part) || (part.length >= 20 && !isName(part) && entropyOf(part) > 4.2))
        return true;
  }
  return false;
}

/** A name of words, such as `RequiredObjectIsNullException`. */
function isName(part: string): boolean {
  return /^[A-Z]?[a-z]+(?:[A-Z][a-z]+)+$/.test(part) && part.replace(/[a-z]/g, "").length * 4 <= part.length;
}

/** A version such as `v2` is none. */
function isMixed(part: string): boolean {
  return part.length > 2 && /\d/.test(part) && /[A-Za-z]/.test(part);
}

/** The same for titles and paths, where shas, versions and names of several words are usual. */
export function hasRandomWord(text: string): boolean {
  for (const [part] of text.matchAll(solid)) if (isShuffled(part)) return true;
  return false;
}

/** Hexadecimal digits, which only a program writes when there are so many. */
function isHex(part: string): boolean {
  return /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(part) && /\d.*\d/.test(part) && /[a-f]/i.test(part);
}

/** True when letters and digits, or small and capital letters and digits, take turns as in no name. */
function isShuffled(part: string): boolean {
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(part)) return false;
  let turns = 0;
  let before = false;
  for (const [index, character] of [...part].entries()) {
    const digit = character >= "0" && character <= "9";
    if (index > 0 && digit !== before) turns++;
    before = digit;
  }
  return turns >= 5 && /[A-Za-z]/.test(part) && entropyOf(part) > 3.2;
}

/** Shannon's entropy, in bits for each character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
