/**
 * ical-generator gives every event a random id before it looks at ours, and the first random id of a run loads Node's
 * whole Web Crypto, which takes milliseconds. Every event of ours has an id.
 */
const random = "id:crypto.randomUUID()";

export const icalPlugin = {
  name: "ical",
  transform(code: string, id: string): { code: string; map: null } | undefined {
    if (!id.replaceAll("\\", "/").includes("/node_modules/ical-generator/")) return undefined;
    if (code.split(random).length !== 2)
      throw new Error(`ical-generator no longer says ${random}, see scripts/ical-plugin.ts`);
    return { code: code.replace(random, 'id:""'), map: null };
  },
};
