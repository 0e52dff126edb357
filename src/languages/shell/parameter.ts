/** What follows a dollar in a shell script. */

/** @param inside what is between braces, or the sign after the dollar */
export function parameterFacts(inside: string): string[] {
  const facts: string[] = [];
  if (/^[#!]?[1-9]|^[@*#]$|^[@*#][\W]|^#$/.test(inside)) facts.push("parameter");
  if (inside === "?") facts.push("exit status");
  if (/\[[@*]\]/.test(inside)) facts.push("array");
  else if (/^\w+(?::?[-=?+]|%|#|\/|:\d|\^|,)/.test(inside) || /^#\w/.test(inside)) facts.push("expansion");
  return facts;
}

/** @param inside what is between the brackets of `[ … ]` or `[[ … ]]` */
export function testFacts(inside: string): string[] {
  const parameters = [...inside.matchAll(/\$\{?([\w@#*?]+)/g)].flatMap(([, name = ""]) =>
    parameterFacts(name),
  );
  const operators = [...inside.matchAll(/(?<= )-[a-z]{1,2}(?= )|=~/g)].map(
    ([operator]) => `test ${operator}`,
  );
  return [...parameters, ...operators];
}
