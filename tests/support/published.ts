/** Repositories and code as they are published when everything of them may be. */
import type { RepositoryActivity } from "../../src/activity/repository.ts";
import { withProofs } from "../../src/evidence/figure.ts";
import type { ProjectCode } from "../../src/evidence/projects/project-code.ts";
import { publishedProof } from "../../src/plan/published-decision.ts";
import { everything } from "../../src/plan/publishing.ts";
import type { PublishedCode, PublishedProject, PublishedRepository } from "../../src/render/published.ts";

export function publicRepository(repository: RepositoryActivity): PublishedRepository {
  return { publish: "all", ...repository };
}

function publicCode(code: ProjectCode): PublishedCode {
  return {
    ...code,
    skills: code.skills.map((skill) => ({ ...skill, proof: publishedProof(skill.proof, everything) })),
    figures: code.figures.map((one) => withProofs(one, (proof) => publishedProof(proof, everything))),
  };
}

export function publicProject(code: ProjectCode | null, complete = true): PublishedProject {
  return { code: code && publicCode(code), complete, kept: null };
}
