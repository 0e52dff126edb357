/** Projects and proven items as linked data, for their pages. */
import type { PublishedDecision, PublishedRepository } from "../published.ts";
import type { Project } from "../../roadmap/roadmap.ts";
import { isProven, type Portfolio } from "../portfolio.ts";
import { projectLink } from "../project-link.ts";
import { itemPath, projectPath } from "../site/addresses.ts";
import { context } from "./json-ld.ts";
import { authorLd } from "./person-ld.ts";
import { plainText, plainTextIfAny } from "./plain-text.ts";
import { webAddress } from "./web-address.ts";

/**
 * A project: SoftwareSourceCode if its code has a web page, otherwise CreativeWork (schema.org).
 * @param base address of the site, ending with "/"; null if unknown
 */
export function workLd(portfolio: Portfolio, project: Project, base: string | null): object {
  const all = [...portfolio.repositories, ...portfolio.unlisted];
  const code = portfolio.projects.get(project.id)?.code ?? null;
  // The deployed address is not the repository.
  const codeRepository = webAddress(projectLink({ ...project, url: null }, all));
  const languages = languagesOf(project.id, all);
  const [named, tools] = [
    (code?.stack ?? []).filter((name) => languages.has(name)),
    (code?.stack ?? []).filter((name) => !languages.has(name)),
  ];
  return {
    "@context": context,
    "@type": codeRepository === undefined ? "CreativeWork" : "SoftwareSourceCode",
    name: plainText(project.title) || project.id,
    description: plainTextIfAny(project.description),
    url: base === null ? undefined : `${base}${projectPath(project.id)}`,
    author: authorLd(portfolio, base),
    // CreativeWork does not have these two properties.
    ...(codeRepository === undefined ? {} : { codeRepository, programmingLanguage: nonEmpty(named) }),
    keywords: nonEmpty(tools),
    license: code?.licence ? `https://spdx.org/licenses/${encodeURIComponent(code.licence)}` : undefined,
    dateModified: code?.last?.on,
    workExample: runsAt(project),
  };
}

/** Where it is deployed (schema.org/workExample: an instance of the work). */
function runsAt({ url }: Project): object | undefined {
  const page = webAddress(url);
  return page === undefined ? undefined : { "@type": "WebApplication", url: page };
}

/** Names of its programming languages, which the stack mixes with tools. */
function languagesOf(id: string, repositories: readonly PublishedRepository[]): Set<string> {
  const seen = repositories.flatMap(({ projects }) => {
    const own = Object.hasOwn(projects, id) ? projects[id] : undefined;
    return own === undefined ? [] : own.languages;
  });
  return new Set(seen.map(({ name }) => name));
}

/**
 * The work done to learn one thing: a CreativeWork based on its proofs.
 * @returns null for an item that is not proven
 */
export function itemLd(
  portfolio: Portfolio,
  decision: PublishedDecision,
  base: string | null,
): object | null {
  if (!isProven(decision)) return null;
  const { item, on, proofs } = decision;
  const name = plainText(item.title) || item.id;
  const pages = proofs.flatMap(({ url }) => webAddress(url) ?? []);
  return {
    "@context": context,
    "@type": "CreativeWork",
    name,
    about: { "@type": "DefinedTerm", name, termCode: item.id },
    url: base === null ? undefined : `${base}${itemPath(item.id)}`,
    creator: authorLd(portfolio, base),
    dateCreated: on ?? undefined,
    isBasedOn: nonEmpty([...new Set(pages)]),
  };
}

/** Undefined for an empty list, so that it is not printed. */
function nonEmpty(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list;
}
