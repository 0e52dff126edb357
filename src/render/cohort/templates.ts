/** The templates of the mentors' page. Users cannot replace them: they are apart so that no learner's run loads them. */
import cohortFoot from "../../../templates/cohort/foot.html.hbs";
import cohortHead from "../../../templates/cohort/head.html.hbs";
import cohortHome from "../../../templates/cohort/home.html.hbs";
import cohortLists from "../../../templates/cohort/lists.html.hbs";
import cohortMap from "../../../templates/cohort/map.html.hbs";
import cohortPart from "../../../templates/cohort/part.html.hbs";
import cohortProofs from "../../../templates/cohort/proofs.html.hbs";
import cohortStyle from "../../../templates/cohort/style.css.hbs";
import siteBaseStyle from "../../../templates/site/base.css.hbs";
import siteIcon from "../../../templates/site/icon.svg.hbs";
import themePaper from "../../../templates/theme/paper.css.hbs";
import { createEngine } from "../template-engine.ts";

const shipped = {
  "cohort/foot.html": cohortFoot,
  "cohort/head.html": cohortHead,
  "cohort/home.html": cohortHome,
  "cohort/lists.html": cohortLists,
  "cohort/map.html": cohortMap,
  "cohort/part.html": cohortPart,
  "cohort/proofs.html": cohortProofs,
  "cohort/style.css": cohortStyle,
  "site/base.css": siteBaseStyle,
  "site/icon.svg": siteIcon,
  "theme/paper.css": themePaper,
};

export type CohortTemplateName = keyof typeof shipped;

export const cohortTemplateNames: readonly CohortTemplateName[] = Object.keys(shipped).filter(
  (name): name is CohortTemplateName => Object.hasOwn(shipped, name),
);

export interface CohortTemplates {
  /** @throws a template error with the template's name and the reason */
  render(name: CohortTemplateName, view: object): string;
}

export function cohortTemplates(): CohortTemplates {
  return createEngine(shipped, cohortTemplateNames, new Map(), null);
}
