/** Projects of .NET: `dependency nuget:NAME`, `key Sdk=NAME` and `key NAME=VALUE` for what a project sets. */
import type { FactReader } from "../fact.ts";

const reference =
  /<(?:PackageReference|PackageVersion|GlobalPackageReference|package)\s[^>]*?\b(?:Include|Update|id)="([\w.-]+)"/i;
const sdk = /<Project\s[^>]*?\bSdk="([\w.;/-]+)"/i;
const setting = /^\s*<([A-Z]\w*)>([^<>]{1,100})<\/\1>/;

/** Longer lines are not settings. */
const longestLine = 1000;

/** Reads .csproj, .props and packages.config line by line: that is how they are written. */
export const csprojReader: FactReader = (text, add) => {
  let isComment = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.includes("<!--")) isComment = true;
    const ends = isComment && line.includes("-->");
    if (!isComment && line.length <= longestLine) {
      const name = reference.exec(line)?.[1];
      if (name !== undefined) add(`dependency nuget:${name.toLowerCase()}`, index + 1);
      const kit = sdk.exec(line)?.[1];
      if (kit !== undefined) add(`key Sdk=${kit}`, index + 1);
      const [, key, value = ""] = setting.exec(line) ?? [];
      if (key !== undefined) add(`key ${key}=${value.trim()}`, index + 1);
    }
    if (ends) isComment = false;
  }
};
