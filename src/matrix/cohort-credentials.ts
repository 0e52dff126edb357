/** The signed credentials of a cohort's learners, as files of its page. */
import type { CohortPlan } from "../cohort/hand-over.ts";
import type { CredentialLinks } from "../render/cohort/proofs-view.ts";
import { titleOf } from "../render/credentials/credential.ts";
import { earnedIn } from "../render/credentials/earned.ts";
import { learnersFolder } from "../signing/find-portfolios.ts";
import { readSource } from "../signing/read-source.ts";
import { folderOf, isCredential, signAll } from "../signing/sign-all.ts";
import type { SignedFile } from "../signing/sign.ts";
import { readSigningKey } from "../signing/signing-key.ts";

export interface CohortCredentials {
  files: SignedFile[];
  /** How many credentials are among the files. */
  signed: number;
  /** Where they are. */
  links: CredentialLinks;
}

/**
 * Beside the credentials, each learner's folder has the portfolio.json that they were made from, which names the commits from
 * which they can be recomputed. A cohort's learner may have no site of their own.
 * @param portfolios texts of portfolio.json by login
 * @param key JWK or PEM
 * @throws a UserError for a key that cannot be used
 */
export async function cohortCredentials(
  portfolios: ReadonlyMap<string, string>,
  { name, site, identity }: NonNullable<CohortPlan["credentials"]>,
  key: string,
): Promise<CohortCredentials> {
  const signingKey = await readSigningKey(key);
  const learners = [...portfolios].flatMap(([login, text]) => {
    const source = readSource(text);
    return source === null ? [] : [{ login, source, text, learner: learnersFolder(login) }];
  });
  const links = learners.map(({ login, source, learner }) => {
    const earned = earnedIn(source);
    const all = earned.map((one) => ({
      title: titleOf(one),
      url: `${site}${folderOf(learner)}${one.key}.jwt`,
    }));
    return [login, all] as const;
  });
  const files = await signAll(learners, { base: site, name, identity }, signingKey);
  const signed = files.filter(isCredential).length;
  for (const { learner, text } of learners)
    files.push({ path: `${folderOf(learner)}portfolio.json`, content: `${text}\n` });
  return { files, signed, links: new Map(links) };
}
