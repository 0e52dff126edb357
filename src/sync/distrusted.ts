/** Finds what somebody else changed in roadmap.json, as far as it matters to a run. */
import { ownIn } from "../activity/repository.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { evidenceAbout, type Findings } from "../evidence/findings.ts";
import type { Ports, Sources } from "../gather/sources.ts";
import type { Reading } from "../plan/reading.ts";
import type { Snapshot } from "../plan/snapshot.ts";
import { type Distrusted, isPublishing } from "../roadmap/guarded-values.ts";
import { isItemName, itemOf } from "../roadmap/item-names.ts";
import type { Item } from "../roadmap/roadmap.ts";
import { foldWording } from "../roadmap/wording.ts";
import type { Observation } from "./observation.ts";

/**
 * Values of roadmap.json that somebody else changed, as far as something depends on them: on most, only what is new to tick or
 * publish; on an item's names, what was said of it by them.
 * @param text of the file
 */
export async function distrustedIn(
  text: string,
  { snapshot, reading: { parsed, findings } }: Observation,
  { roadmap: path, owner, account }: Sources,
  { git }: Ports,
): Promise<Distrusted[]> {
  const own = ownIn(snapshot.repositories);
  if (own === undefined || own.head === null || findings === null) return [];
  const isNew = ({ id, written, kind }: Item): boolean =>
    written === false && kind !== "habit" && evidenceAbout(id, findings).some(speaks);
  const { roadmap } = parsed;
  if (roadmap === null) return [];
  // Without a decision, this repository is shown to those who can read it, except for its lines on the site.
  const { repositories, phases, publish, site, cohorts } = roadmap;
  const reads = repositories.length > 1 || phases.some(({ project }) => Boolean(project?.repository));
  const shows = publish.length > 0 || site.excerpts === true || cohorts.length > 0;
  const publishes = own.others && (reads || shows);
  const ticks = roadmap.items.some(isNew);
  if (!own.others && !ticks) return [];
  const named = commitsNaming(roadmap.items, findings);
  const all = await git.readDistrusted({ path, text, owner, account, named, own });
  return all.filter((one) =>
    isItemName(one.name)
      ? mattersAsName(one, snapshot, findings)
      : ticks || (publishes && isPublishing(one.name)),
  );
}

function speaks({ says, dismissed }: Evidence): boolean {
  return says === "done" && dismissed === null;
}

/** Shas of the owner's commits in the portfolio's repository that name an item, by its id. */
function commitsNaming(items: readonly Item[], findings: Findings): Map<string, string[]> {
  return new Map(
    items.map(({ id }) => [
      id,
      evidenceAbout(id, findings)
        .filter(({ kind, explicit, proof }) => kind === "commit" && explicit && proof.own)
        .flatMap(({ proof }) => proof.ref ?? []),
    ]),
  );
}

/** Another title is seen. Any other name matters if something was said by it, or by the title before. */
function mattersAsName(
  { name, trusted, improved }: Distrusted,
  { repositories }: Snapshot,
  findings: Findings,
): boolean {
  if (name.endsWith(" title") && improved !== true) return true;
  if (evidenceAbout(itemOf(name), findings).some((one) => speaks(one) && isByName(one))) return true;
  const before = improved === true ? foldWording(trusted ?? "").replaceAll('"', "") : "";
  return (
    before !== "" &&
    repositories.some(({ commits }) =>
      commits.some(({ marks }) => marks.some(({ wording }) => foldWording(wording).includes(before))),
    )
  );
}

function isByName({ kind, explicit }: Evidence): boolean {
  return explicit || kind === "issue" || kind === "checklist";
}

/** The same, in which names are not reported that make no difference. @param before with all names */
export function withSilence(observation: Observation, before: Reading): Observation {
  const { snapshot, reading } = observation;
  const said = (name: string, { findings }: Reading): number =>
    findings === null ? 0 : evidenceAbout(itemOf(name), findings).filter(speaks).length;
  const { distrusted = [] } = snapshot.roadmap;
  snapshot.roadmap.distrusted = distrusted.map((one) => {
    const isShown = !isItemName(one.name) || (one.name.endsWith(" title") && one.improved !== true);
    return isShown || said(one.name, reading) < said(one.name, before) ? one : { ...one, silent: true };
  });
  return observation;
}
