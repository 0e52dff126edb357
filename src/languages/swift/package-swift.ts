/** Package.swift: `dependency swift:OWNER/NAME`; and Podfile: `dependency pod:NAME`. */
import type { FactReader } from "../fact.ts";

const packages = /\.package\(\s*(?:name:\s*"[^"\n]*",\s*)?url:\s*"[^"\n]*?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?"/;
const target = /\.(executableTarget|testTarget|target|macro)\(/;
const pod = /^\s*pod\s+["']([\w.+/-]+)["']/;

/** Longer lines are not statements. */
const longestLine = 1000;

/** Packages and kinds of targets, each at its own line. */
export const packageSwiftReader: FactReader = (text, add) => {
  for (const [index, line] of text.split("\n").entries()) {
    if (line.length > longestLine || /^\s*\/\//.test(line)) continue;
    const name = packages.exec(line)?.[1];
    if (name !== undefined) add(`dependency swift:${name.toLowerCase()}`, index + 1);
    const kind = target.exec(line)?.[1];
    if (kind !== undefined) add(`key targets=${kind}`, index + 1);
  }
};

/** Libraries that CocoaPods installs. */
export const podfileReader: FactReader = (text, add) => {
  for (const [index, line] of text.split("\n").entries()) {
    const name = line.length > longestLine ? undefined : pod.exec(line)?.[1];
    if (name !== undefined) add(`dependency pod:${name.toLowerCase()}`, index + 1);
  }
};
