/**
 * The shipped templates, which users can replace one by one. They are compiled at build time; the compiler is loaded only for
 * the user's own.
 */
import issueHeader from "../../templates/issue/header.md.hbs";
import projectBlock from "../../templates/project/block.md.hbs";
import projectCode from "../../templates/project/code.md.hbs";
import projectWhole from "../../templates/project/whole.md.hbs";
import readmeBlock from "../../templates/readme/block.md.hbs";
import readmeItem from "../../templates/readme/item.md.hbs";
import readmePicture from "../../templates/readme/picture.md.hbs";
import readmeWhole from "../../templates/readme/whole.md.hbs";
import chartBadge from "../../templates/chart/badge.svg.hbs";
import chartBurnUp from "../../templates/chart/burn-up.svg.hbs";
import chartCalendar from "../../templates/chart/calendar.svg.hbs";
import chartCredential from "../../templates/chart/credential.svg.hbs";
import chartEnglish from "../../templates/chart/english.svg.hbs";
import chartPhaseMap from "../../templates/chart/phase-map.svg.hbs";
import chartWeeks from "../../templates/chart/weeks.svg.hbs";
import siteCode from "../../templates/site/code.html.hbs";
import siteCredential from "../../templates/site/credential.html.hbs";
import siteCrumbs from "../../templates/site/crumbs.html.hbs";
import sitePin from "../../templates/site/pin.html.hbs";
import siteProjectFacts from "../../templates/site/project-facts.html.hbs";
import siteSegments from "../../templates/site/segments.html.hbs";
import siteWeeks from "../../templates/site/weeks.html.hbs";
import siteEnglish from "../../templates/site/english.html.hbs";
import siteFigure from "../../templates/site/figure.html.hbs";
import siteFoot from "../../templates/site/foot.html.hbs";
import siteHead from "../../templates/site/head.html.hbs";
import siteHome from "../../templates/site/home.html.hbs";
import siteIcon from "../../templates/site/icon.svg.hbs";
import siteItem from "../../templates/site/item.html.hbs";
import siteItemRow from "../../templates/site/item-row.html.hbs";
import siteMissing from "../../templates/site/missing.html.hbs";
import sitePhase from "../../templates/site/phase.html.hbs";
import siteProgress from "../../templates/site/progress.html.hbs";
import siteProject from "../../templates/site/project.html.hbs";
import siteProjectCard from "../../templates/site/project-card.html.hbs";
import siteProjectShown from "../../templates/site/project-shown.html.hbs";
import siteProjectWords from "../../templates/site/project-words.html.hbs";
import siteProof from "../../templates/site/proof.html.hbs";
import siteResume from "../../templates/site/resume.html.hbs";
import siteSpans from "../../templates/site/spans.html.hbs";
import siteSteps from "../../templates/site/steps.html.hbs";
import siteTable from "../../templates/site/table.html.hbs";
import siteBaseStyle from "../../templates/site/base.css.hbs";
import siteStyle from "../../templates/site/style.css.hbs";
import siteChartStyle from "../../templates/site/chart.css.hbs";
import sitePagesStyle from "../../templates/site/pages.css.hbs";
import siteVerify from "../../templates/site/verify.html.hbs";
import themePaper from "../../templates/theme/paper.css.hbs";
import themeSlate from "../../templates/theme/slate.css.hbs";
import themeTerminal from "../../templates/theme/terminal.css.hbs";
import { createEngine, type TemplateSpecification } from "./template-engine.ts";

const shipped = {
  "issue/header.md": issueHeader,
  "project/block.md": projectBlock,
  "project/code.md": projectCode,
  "project/whole.md": projectWhole,
  "readme/block.md": readmeBlock,
  "readme/item.md": readmeItem,
  "readme/picture.md": readmePicture,
  "readme/whole.md": readmeWhole,
  "chart/badge.svg": chartBadge,
  "chart/burn-up.svg": chartBurnUp,
  "chart/calendar.svg": chartCalendar,
  "chart/credential.svg": chartCredential,
  "chart/english.svg": chartEnglish,
  "chart/phase-map.svg": chartPhaseMap,
  "chart/weeks.svg": chartWeeks,
  "site/chart.css": siteChartStyle,
  "site/pages.css": sitePagesStyle,
  "site/code.html": siteCode,
  "site/credential.html": siteCredential,
  "site/crumbs.html": siteCrumbs,
  "site/pin.html": sitePin,
  "site/project-facts.html": siteProjectFacts,
  "site/segments.html": siteSegments,
  "site/weeks.html": siteWeeks,
  "site/english.html": siteEnglish,
  "site/figure.html": siteFigure,
  "site/foot.html": siteFoot,
  "site/head.html": siteHead,
  "site/home.html": siteHome,
  "site/icon.svg": siteIcon,
  "site/item-row.html": siteItemRow,
  "site/item.html": siteItem,
  "site/missing.html": siteMissing,
  "site/phase.html": sitePhase,
  "site/progress.html": siteProgress,
  "site/project-card.html": siteProjectCard,
  "site/project.html": siteProject,
  "site/project-shown.html": siteProjectShown,
  "site/project-words.html": siteProjectWords,
  "site/proof.html": siteProof,
  "site/resume.html": siteResume,
  "site/spans.html": siteSpans,
  "site/steps.html": siteSteps,
  "site/base.css": siteBaseStyle,
  "site/style.css": siteStyle,
  "site/table.html": siteTable,
  "site/verify.html": siteVerify,
  "theme/paper.css": themePaper,
  "theme/slate.css": themeSlate,
  "theme/terminal.css": themeTerminal,
};

export type TemplateName = keyof typeof shipped;

/** The user's own templates: source by name. */
export type Overrides = ReadonlyMap<TemplateName, string>;

export interface Templates {
  /** @throws a template error with the template's name and the reason */
  render(name: TemplateName, view: object): string;
}

export const templateNames: readonly TemplateName[] = Object.keys(shipped).filter(isTemplateName);

/** True for the name of a shipped template. */
export function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(shipped, name);
}

/** Compiles a template's source. Needed only if there are overrides. */
export type Compile = (name: TemplateName, source: string) => TemplateSpecification;

/**
 * @param compile null if there are no overrides
 * @throws a template error for an override that does not compile
 */
export function createTemplates(overrides: Overrides, compile: Compile | null): Templates {
  return createEngine(shipped, templateNames, overrides, compile);
}
