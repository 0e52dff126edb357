/** The sample learner's roadmap.json: the repository's own, with an owner, project folders and one commit rule. */
import { readFileSync } from "node:fs";
import { roadmapSchema, type WrittenItem, type WrittenRoadmap } from "../../src/roadmap/schema.ts";

const folders = new Map(
  ["api-to-database", "failures-api", "scheduled-etl"].map((id) => [id, `projects/${id}`] as const),
);

/** The roadmap on the first day, with nothing ticked. The schema gives it a type, so that no part is guessed at. */
export function startingRoadmap(file: string): WrittenRoadmap {
  const { $schema: _, ...roadmap } = roadmapSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  roadmap.owner = {
    name: "Ana Souza",
    github: "ana-souza",
    emails: ["ana@example.com"],
    headline: "Backend and data engineering, from Brazil",
    links: ["https://www.linkedin.com/in/ana-souza-example"],
  };
  for (const { project } of roadmap.phases) {
    const path = project && folders.get(project.id);
    if (project && path) project.path = path;
  }
  for (const item of itemsOf(roadmap)) delete item.done;
  const docker = itemOf(roadmap, "docker-compose");
  docker.evidence = [...(docker.evidence ?? []), { commit: { type: "feat", scope: "docker" } }];
  return roadmap;
}

/** Sets `"done": true`, as a person does who has never heard of proofs. */
export function tickByHand(roadmap: WrittenRoadmap, id: string): void {
  itemOf(roadmap, id).done = true;
}

function itemOf(roadmap: WrittenRoadmap, id: string): WrittenItem {
  const item = itemsOf(roadmap).find((one) => one.id === id);
  if (item === undefined)
    throw new Error(`roadmap.json has no item "${id}", which the demo's history names.`);
  return item;
}

function itemsOf({ phases, strategy }: WrittenRoadmap): WrittenItem[] {
  const ofPhases = phases.flatMap(({ groups, project }) => [
    ...(groups ?? []).flatMap(({ items }) => items),
    ...(project?.items ?? []),
  ]);
  return [...ofPhases, ...(strategy ?? [])];
}
