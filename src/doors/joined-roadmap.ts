/** Lets a run read a cohort's roadmap joined with the learner's, in place of the learner's own. */
import type { Ports } from "../gather/sources.ts";

export interface JoinedRoadmap {
  /** Path of the learner's roadmap. */
  path: string;
  /** Its text. */
  own: string;
  /** What is read instead; the same if the learner shares none. */
  joined: string;
}

/**
 * Learners do not decide what ticks the items of a shared roadmap, so a change of that in their own file is not distrusted.
 * @returns the same ports if nothing is shared
 */
export function joinedRoadmap<Given extends Pick<Ports, "files" | "git">>(
  ports: Given,
  { path, own, joined }: JoinedRoadmap,
): Given {
  if (own === joined) return ports;
  const { files, git } = ports;
  return {
    ...ports,
    files: { ...files, read: async (name) => (name === path ? joined : files.read(name)) },
    git: {
      ...git,
      readDistrusted: async (question) => {
        const found = await git.readDistrusted({ ...question, text: own });
        return found.filter(({ name }) => !/ (?:evidence|aliases)$/.test(name));
      },
    },
  };
}
