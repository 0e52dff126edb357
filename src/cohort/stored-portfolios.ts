/**
 * cohort-credentials.jsonl: what the credentials of a cohort are made from, a line for each learner. The next merge needs it
 * for those who have not pushed since.
 */
import * as z from "zod";

/** Its name, beside cohort-state.json. */
export const storedPortfoliosFile = "cohort-credentials.jsonl";

const line = z.object({ login: z.string(), portfolio: z.record(z.string(), z.unknown()) });

/** @returns texts of portfolio.json by login in lower case. Lines that this version did not write are left out */
export function readPortfolios(text: string): Map<string, string> {
  return new Map(
    text.split("\n").flatMap((one): [string, string][] => {
      const read = parsed(one);
      return read === null ? [] : [[read.login.toLowerCase(), JSON.stringify(read.portfolio)]];
    }),
  );
}

/** Text of cohort-credentials.jsonl. @param portfolios texts of portfolio.json by login */
export function writePortfolios(portfolios: ReadonlyMap<string, string>): string {
  const lines = [...portfolios].map(
    ([login, text]) => `{"login":${JSON.stringify(login)},"portfolio":${text.trim()}}\n`,
  );
  return lines.join("");
}

function parsed(text: string): z.infer<typeof line> | null {
  try {
    return line.safeParse(JSON.parse(text), { jitless: true }).data ?? null;
  } catch {
    return null;
  }
}
