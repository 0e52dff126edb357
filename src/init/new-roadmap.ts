/** Joins a plan with what was found out to a roadmap that is ready to be written. */
import type { WrittenRoadmap } from "../roadmap/schema.ts";
import type { Who } from "./who.ts";

/** Address of the schema, with which editors check the file and complete what is typed. */
const schemaUrl = "https://raw.githubusercontent.com/roadfolio/roadfolio/main/schema/roadmap.schema.json";

/** @param repositories beside the portfolio's own, as they are to be listed */
export function newRoadmap(
  { title, owner, start, phases, strategy, study, $schema = schemaUrl, ...others }: WrittenRoadmap,
  who: Who,
  repositories: readonly string[],
): WrittenRoadmap {
  return {
    $schema,
    title,
    ...(owner === undefined ? ownerFrom(who) : { owner }),
    ...(start === undefined ? {} : { start }),
    ...others,
    repositories: [".", ...repositories],
    phases,
    ...(strategy === undefined ? {} : { strategy }),
    ...(study === undefined ? {} : { study }),
  };
}

/** Nothing if nobody is known: then everybody's commits count, and each run says so. */
export function ownerFrom({ name, login, emails }: Who): Pick<WrittenRoadmap, "owner"> {
  const owner = {
    ...(name === null ? {} : { name }),
    ...(login === null ? {} : { github: login }),
    ...(emails.length === 0 ? {} : { emails }),
  };
  return Object.keys(owner).length === 0 ? {} : { owner };
}
