/** Whether a commit only adds a starter that somebody handed out or a tool generated, so its author did not write it. */
import { github } from "./squash.ts";

/** Tools that make a project and commit it, in their own words. */
const madeByTool =
  /^initial(?:ize)?\b.{0,20}\b(?:commit|project) (?:from|by|using|with) (?:create\b|create-|astro\b|expo\b|vite\b|cookiecutter\b|copier\b|yeoman\b|degit\b|nx\b|the \w+ cli\b)/i;

/** "Add starter code", "Import the course's template". Somebody who writes a template for a page has no project of it. */
const given = new RegExp(
  [
    String.raw`\b(?:starter|skeleton|distribution|boilerplate)[ -](?:code|files?|project|repo(?:sitory)?|kit|template|app)\b`,
    String.raw`\b(?:course|class|assignment|bootcamp|lab|exercise|homework|pset)(?:['’]s)? (?:template|starter|skeleton|boilerplate|materials?|files)\b`,
    String.raw`\b(?:from|of|import|use|clone|copy) (?:the |a )?(?:\w+ ){0,2}(?:starter|boilerplate)\b|^(?:add(?:ed)? |initial )?(?:the )?(?:starter|boilerplate)$`,
    String.raw`\bgenerated from \S+\/\S+|\b(?:from|import|use) (?:the |a )?(?:github |project |repo(?:sitory)? )?template (?:repo|from|of)\b|\bproject template$`,
    String.raw`\b(?:c[óo]digo|arquivos?|archivos?) (?:inicia(?:l|is|les)|base) (?:do|da|del|de la|fornecid|proporcionad|entregad)`,
  ].join("|"),
  "i",
);

/** The files that GitHub writes into a new repository, if the owner asks for them. */
const ofNewRepository = /^(?:README\.md|LICENSE|\.gitignore)$/;

/** True for the files of a repository that its owner began empty, and not from a template. @param names at its top */
export function isNewRepository(names: readonly string[]): boolean {
  return names.every((name) => ofNewRepository.test(name));
}

/**
 * GitHub itself makes the first commit of a repository. It writes a README, a licence and a .gitignore, or copies a template:
 * code in it is the template's.
 * @param committer address in small letters
 */
export function isStarterCommit(
  subject: string,
  { root, committer }: { root: boolean; committer: string },
): boolean {
  if (root && committer === github && /^initial commit$/i.test(subject.trim())) return true;
  return madeByTool.test(subject) || given.test(subject);
}
