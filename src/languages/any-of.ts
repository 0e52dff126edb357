/** One expression that matches whatever one of several matches. They share the flags of the first. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const [first] = patterns;
  return first === undefined
    ? /(?!)/
    : new RegExp(patterns.map(({ source }) => source).join("|"), first.flags);
}
