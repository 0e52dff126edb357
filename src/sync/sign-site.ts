/** Adds the signed credentials to the site of a plan. */
import type { Plan, PlannedSiteFile } from "../plan/plan.ts";
import type { Snapshot } from "../plan/snapshot.ts";
import { selfIssuer } from "../render/credentials/self-issued.ts";
import { readSource } from "../signing/read-source.ts";
import { issuerFiles, signPortfolio } from "../signing/sign.ts";
import type { SigningKey } from "../signing/signing-key.ts";

/**
 * They are made from portfolio.json, so that nothing else can get into them: the credentials, the list of those that are
 * withdrawn, and how to check them.
 * @param before the files of the site as they are, by path in it; null if there are none
 */
export async function signSite(
  plan: Plan,
  site: NonNullable<Plan["site"]>,
  before: Snapshot["site"],
  key: SigningKey,
): Promise<Plan> {
  const { folder, files } = site;
  const portfolio = files.find(({ path }) => path === `${folder}/portfolio.json`)?.content;
  const source = typeof portfolio === "string" ? readSource(portfolio) : null;
  if (source === null || source.url === null) return plan;
  const profile = { base: source.url, name: selfIssuer(source).name, identity: "did" } as const;
  const signed = [...issuerFiles(profile, key.open), ...(await signPortfolio(source, profile, key))];
  const added = signed.map(({ path, content }): PlannedSiteFile => {
    const old = before !== null && Object.hasOwn(before, path) ? before[path] : null;
    const status = typeof old !== "string" ? "created" : old === content ? "unchanged" : "updated";
    return { path: `${folder}/${path}`, content, status };
  });
  return { ...plan, site: { ...site, files: [...files, ...added] } };
}
