/** How `check` prints what it finds. */
import { errors } from "../problems/errors.ts";
import { didYouMean, nearest } from "../text/near.ts";

/** Default first. */
export const formats = ["text", "json", "sarif", "github"] as const;
export type Format = (typeof formats)[number];

/** @param json whether --json is given, which is short for --format json. @throws a usage error */
export function readFormat(written: string | null, json: boolean): Format {
  if (written === null) return json ? "json" : "text";
  const format = formats.find((one) => one === written);
  if (format === undefined)
    throw errors.usage(
      `--format must be one of ${formats.join(", ")}, not “${written}”.`,
      `${didYouMean(nearest(written, formats))}Run roadfolio --help check to see its options.`,
    );
  if (json && format !== "json") throw errors.usage(`--json conflicts with --format ${format}.`);
  return format;
}
