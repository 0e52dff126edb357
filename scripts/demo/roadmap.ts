/**
 * The sample learner's roadmap.json: the one of this repository, with an owner, project folders and a commit
 * rule.
 */
import { readFileSync } from "node:fs";
import { roadmapSchema, type WrittenItem, type WrittenRoadmap } from "../../src/roadmap/schema.ts";

const folders = new Map(
  ["api-to-database", "failures-api", "scheduled-etl"].map((id) => [id, `projects/${id}`] as const),
);

/** The roadmap on the first day, with nothing ticked. Parsed with the schema, which also gives it a type. */
export function startingRoadmap(file: string): WrittenRoadmap {
  const { $schema: _, ...roadmap } = roadmapSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  roadmap.owner = {
    name: "Ana Souza",
    github: "ana-souza",
    emails: ["ana@example.com"],
    headline: "Backend and data engineering, from Brazil",
    place: "Belo Horizonte, Brazil",
    open: "Open to junior backend and data roles, remote or abroad",
    about:
      "After six years in logistics I am moving into software. I learn in public: every item of my plan is ticked by " +
      "the commit, issue or line of code that shows it, and **you do not have to take my word for it**.",
    links: ["https://www.linkedin.com/in/ana-souza-example"],
  };
  roadmap.resume = resume;
  roadmap.site = { excerpts: true };
  for (const { project } of roadmap.phases) {
    const path = project && folders.get(project.id);
    if (project && path) project.path = path;
    if (project?.id === "failures-api") Object.assign(project, failuresApi);
  }
  for (const item of itemsOf(roadmap)) delete item.done;
  const docker = itemOf(roadmap, "docker-compose");
  docker.evidence = [...(docker.evidence ?? []), { commit: { type: "feat", scope: "docker" } }];
  return roadmap;
}

/** The project that runs somewhere. Its address belongs to nobody. */
const failuresApi = {
  description: "Records when a machine stopped, for how long and why, and answers page by page.",
  url: "https://failures-api.example.com/docs",
};

/** What no commit can prove. All made up. */
const resume: WrittenRoadmap["resume"] = {
  summary:
    "Career changer with six years of operations behind me: I know what people need data for at four in the morning, and I now build the services that deliver it.",
  place: { city: "Belo Horizonte", country: "BR" },
  experience: [
    {
      position: "Logistics Analyst",
      organisation: "Transportes Serra Azul",
      from: "2019-02",
      to: "2025-06",
      highlights: [
        "Planned routes for 40 lorries, and built the spreadsheets and macros the team still uses.",
        "Cut late deliveries by a fifth by tracing lost time in the records.",
      ],
    },
  ],
  education: [
    {
      institution: "Universidade Federal de Minas Gerais",
      area: "Business Administration",
      degree: "Bachelor",
      from: "2014",
      to: "2018",
    },
  ],
  languages: [
    { language: "Portuguese", level: "native" },
    { language: "English", level: "B2" },
    { language: "Spanish", level: "B1" },
  ],
};

/** Sets `"done": true`, as someone does who does not know about proofs. */
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
