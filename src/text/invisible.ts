/**
 * Characters that show nothing and can make text read as something else: bidi controls, zero-width and joining ones,
 * soft hyphens, byte-order marks. For use inside `[…]` of a regular expression.
 */
export const invisible = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb`;
