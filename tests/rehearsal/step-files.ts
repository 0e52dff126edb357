/** The files in which a step leaves its outputs and variables (actions/runner, src/Runner.Worker/FileCommandManager.cs). */

/**
 * Reads `NAME=VALUE` and `NAME<<DELIMITER`, lines, `DELIMITER`.
 * @throws for anything else, as the runner does
 */
export function readPairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === "") continue;
    const [, plain, value = "", named, delimiter] = /^([^=<]+)=(.*)$|^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (plain !== undefined) pairs[plain] = value;
    else if (named !== undefined) {
      const end = lines.indexOf(delimiter ?? "");
      if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      pairs[named] = lines.splice(0, end).join("\n");
      lines.shift();
    } else throw new Error(`Invalid format '${line}'`);
  }
  return pairs;
}
