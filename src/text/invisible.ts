/**
 * Invisible characters that can make text look like something else: bidi controls, zero-width characters and joiners,
 * soft hyphens, byte-order marks. For use inside `[…]` in a regular expression.
 */
export const invisible = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb`;
