/** Finds the lines that belong to a secret which another line names: the values below a name, a key in several lines. */
import { argumentMayFollow, isInsertOfSecrets, secretMayFollow } from "../text/secrets.ts";

/** Characters of a line that are looked at. */
const longest = 2000;
/** Lines above a part of a file that are looked at for a value or a key that reaches into it. */
const lookBack = 200;
/** Characters of a statement that are read for what it inserts. */
const longestHead = 1000;

/** Follows the lines in their order. @returns true for a line that continues a secret */
type Follower = (line: string, indentation: number) => boolean;

/**
 * @param lines of the whole file
 * @param range of the lines that may be shown, 1-based
 * @returns their numbers, 1-based
 */
export function continuedSecrets(
  lines: readonly string[],
  { first, last }: { first: number; last: number },
): Set<number> {
  const found = manifestSecrets(lines);
  const followers = [keyBlocks(), namedValues(), argumentsOfCalls(), insertedRows()];
  for (let number = Math.max(1, first - lookBack); number <= last; number++) {
    const line = (lines[number - 1] ?? "").slice(0, longest);
    if (line.trim() === "") continue;
    const indentation = line.search(/\S/);
    for (const continues of followers) if (continues(line, indentation)) found.add(number);
  }
  return found;
}

/** From "-----BEGIN" to "-----END". */
function keyBlocks(): Follower {
  let inKey = false;
  return (line) => {
    const continues = inKey;
    if (line.includes("-----BEGIN")) inKey = true;
    if (line.includes("-----END")) inKey = false;
    return continues;
  };
}

/** The line below a name, and all that are indented more than it. */
function namedValues(): Follower {
  /** The indentation of the line that names a value; null when there is none, or its value has ended. */
  let named: number | null = null;
  let begins = false;
  return (line, indentation) => {
    const continues = named !== null && (begins || indentation > named);
    if (!continues) named = null;
    begins = named === null && secretMayFollow(line);
    if (begins) named = indentation;
    return continues;
  };
}

/** Nothing but text: an argument on a line of its own. An address without a login does not count. */
const bareText = /^\s*(?:[bfru]{0,2})(["'`])(?!\w{1,20}:\/\/[^@"'`]*["'`])[^"'`]+\1[,;)\]}\s]*$/i;

/** Texts among the arguments of a call that takes a password or a key, each on a line of its own. */
function argumentsOfCalls(): Follower {
  let call: number | null = null;
  return (line, indentation) => {
    if (call !== null && indentation <= call) call = null;
    const continues = call !== null && bareText.test(line);
    if (call === null && argumentMayFollow(line)) call = indentation;
    return continues;
  };
}

/** The rows of a statement that inserts passwords, below the line with its beginning. */
function insertedRows(): Follower {
  let head: string | null = null;
  let tells = false;
  return (line) => {
    const continues = tells && /["']/.test(line);
    if (/\binsert\s+into\b/i.test(line)) [head, tells] = ["", false];
    if (head !== null && !tells) {
      head = `${head} ${line}`.slice(0, longestHead);
      tells = isInsertOfSecrets(head);
      // The rows follow, or the columns are endless: this statement inserts something else.
      if (!tells && (/\bvalues\b/i.test(head) || head.length === longestHead)) head = null;
    }
    if (/;\s*$/.test(line)) [head, tells] = [null, false];
    return continues;
  };
}

const secretKind = /^\s*(?:- )?["']?kind["']?:\s*["']?Secret\b/;
const dataKey = /^\s*(?:- )?["']?(?:data|stringData)["']?:/;

/** Values in Kubernetes' manifests of kind Secret, which may say so below them. */
function manifestSecrets(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  if (!lines.some((line) => secretKind.test(line))) return found;
  let begin = 0;
  for (let end = 0; end <= lines.length; end++) {
    if (end < lines.length && lines[end]?.startsWith("---") !== true) continue;
    const manifest = lines.slice(begin, end);
    if (manifest.some((line) => secretKind.test(line)))
      for (const index of valuesIn(manifest)) found.add(begin + index + 1);
    begin = end + 1;
  }
  return found;
}

function* valuesIn(manifest: readonly string[]): Generator<number> {
  let data: number | null = null;
  for (const [index, line] of manifest.entries()) {
    const indentation = line.search(/\S/);
    if (indentation === -1) continue;
    if (data !== null && indentation > data) yield index;
    else data = dataKey.test(line) ? indentation : null;
  }
}
