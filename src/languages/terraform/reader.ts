/** Terraform: `terraform resource aws_s3_bucket`, `terraform provider aws`, `terraform backend s3`, `terraform argument name`. */
import type { FactReader } from "../fact.ts";
import { type Notation, sourceLines } from "../syntax/source-lines.ts";
import { resourceOf } from "./registry-modules.ts";

// No small HCL parser on npm is maintained. The head of a block must be on one line, so lines are enough.
const hcl: Notation = { comments: ["#", "//"], quotes: ['"'], longQuotes: [], heredocs: true };

/** A block's kind and its labels: the type and the name of a resource, the name of all else. */
const twoLabels = /^\s*(resource|data)\s+"?([\w-]+)"?\s+"?[\w-]+"?\s*\{/;
const oneLabel = /^\s*(provider|module|variable|backend)\s+"?([\w-]+)"?\s*\{/;

/** Each block's kind with its first label, at the line of its head, and the names of what is set. */
export const terraformReader: FactReader = (text, add) => {
  for (const { text: said, line } of sourceLines(text, hcl)) {
    const [, kind, label] = twoLabels.exec(said) ?? oneLabel.exec(said) ?? [];
    if (kind !== undefined && label !== undefined) add(`terraform ${kind} ${label}`, line);
    const argument = /^\s*([a-z_]+)\s*=/.exec(said)?.[1];
    if (argument !== undefined) add(`terraform argument ${argument}`, line);
    const source = argument === "source" ? /=\s*"([^"]+)"/.exec(said)?.[1] : undefined;
    const resource = source === undefined ? null : resourceOf(source);
    if (resource !== null) add(`terraform resource ${resource}`, line);
  }
};
