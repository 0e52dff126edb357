/** Strips an item's text of what says nothing about a skill: markup, addresses, numbering, weekdays. */

import { languageNames } from "../skills/words/glossary-subjects.ts";

/** Openings of items that ask what a thing is, weigh it against another, or only prepare the ground for it. */
const asking = [
  String.raw`^\s*(?:what|why|when)(?:s| is| are| &| and)?\s`,
  String.raw`^\s*how \S.{0,60}\bworks?\b`,
  String.raw`^\s*como (?:\S+ ){0,6}funcionan?m?\b`,
  String.raw`^\s*(?:o que|que (?:es|son|sao)|por que|para que)\s`,
  String.raw`\b(?:relationship|rela[a-z]{2,5}) (?:between|entre)\b`,
  String.raw`\b(?:roles?|rol|papel|papeis) (?:of|del?|d[aeo]s?)\b`,
  String.raw`\b(?:what|que) .{1,60} (?:and|e|y) (?:why|por que)\b`,
  // "Understand when not to use global state".
  String.raw`\bwhen not to\b`,
  String.raw`^\s*instal`,
  // Publishing in an app store and running on one's own machine leave nothing in the code.
  String.raw`\b(?:deploy|publi\w+|release|lanzar|subir)\b.* (?:play|app) ?store\b`,
  String.raw`\bdeploy\w* local`,
  String.raw`^\s*(?:(?:at least|al menos|pelo menos|build|create|complete|finish|make|have|publish|upload|deploy|ship|crear|criar|construir|completar|terminar|publicar|subir|desplegar|hacer|fazer|desarrollar|desenvolver) )?(?:\d+\+?|two|three|five|dos|dois|tres|cinco) (?:\S+ ){0,2}(?:projects?|projetos?|proyectos?|apps?|repos?|repositor\S+)\b`,
  String.raw`^\s*set(?:ting)? ?up (?:an? |the |your )?(?:local )?[\w.]{1,20} (?:app|project|cluster)\b`,
].map((pattern) => new RegExp(pattern));

/** True for plain text that code cannot show: "What is Docker?", "Set up a React project". */
export function isAsking(plain: string): boolean {
  return asking.some((pattern) => pattern.test(plain));
}

const comparing = /\b(?:vs|versus|(?:differences?|diferen[a-z]{2,5}) (?:between|entre))\b/;

/** True for plain text that weighs things against one another: "SQL vs NoSQL". */
export function isComparing(plain: string): boolean {
  return comparing.test(plain);
}

const counted =
  "leccion|lesson|licao|aula|lecture|modulo|module|chapter|capitulo|unit|unidad|unidade|semana|week|dia|day|fase|phase|etapa|step|paso|passo|tema|topic|parte|part|clase|class|sesion|session|mes|month|bloco|bloque|block|sprint|jour|tag|tarefa|task|ejercicio|exercicio|exercise|lab|laboratorio|practica|pratica|actividad|atividade|desafio|challenge";
const weekdays =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|sabado|domingo|lunes|martes|miercoles|jueves|viernes";
const projects = "(?:mini[ -]?)?(?:projeto|proyecto|project)(?: final)?(?: \\d+)?(?: \\([^)]*\\))?";
const labels =
  "practica|pratica|practice|exercicio|ejercicio|exercise|challenge|desafio|reto|tarefa|tarea|task|lab|bonus|extra|optional|opcional|learn|aprender|estudar|estudiar|study|build|construir|create|criar|crear|goal|meta|objetivo|entrega|entregable|deliverable|topic|topico|tema";
/** What only numbers, dates or introduces an item: "Lesson 3 |", "2.", "Day 4-5:", "3 day:", "Monday -", "Project:". */
const numbered = new RegExp(
  String.raw`^(?:(?:${projects}|${labels})\s*:|(?:(?:(?:study |estudar |estudiar )?(?:${counted})\s*(?:n?[º°#]\s*)?)?\d+(?:[.-]\d+)*(?:\s*(?:${counted})s?)?|${weekdays})\s*[:.)|–—-]+)\s*`,
);

/** "C. Networks" is the third item of a list, and not about C. */
const lettered = /^[a-z][.)]\s+(?=\p{L})/u;

/** What follows a tick or an arrow back is a remark: "Coroutines ✅ Phase 2 (server)", "Joins ← often asked". */
const remark = /(?<=[\p{L}\p{N}).`*"”’]\s*)(?:[✅✔☑❌✗✘⏳🚧🔜]|←|⬅).*$/su;

/** The text up to a tick or another remark. */
export function withoutRemark(text: string): string {
  return text.replace(remark, "");
}

/** The path of a URL, "Test /users", is not a list, and not the thing under test. */
const urlPath = /(?<=^|\s)`?\/(?:([a-z]\w*)\S*|`|$)/g;

/** "From PHP to Go" is about Go. */
const migration = new RegExp(
  String.raw`\b(?:from|de|desde) (?:${languageNames.replaceAll(" ", "|").replaceAll("+", "\\+")}) (?:to|a|para) `,
);

/** "Revisar promises" means to learn them again; code and pull requests are reviewed. */
const refreshing = /^(?:revisar|repasar) (?!.*\b(?:c[oó]digo|code(?! splitting)|prs?|pull|merge|issues?)\b)/;

/** A clause about "it" at the end adds no subject: "Sentry and configure it to capture errors". */
const pronoun = /(?<=\p{L}) (?:and|e|y) (?:can )?(?:apply|configure|implement|use) (?:it|them)\b.*$/u;

/** Names of tags, so that "<T>" and "i < n" stay. */
const tag =
  /<\/?(?:a|b|br|code|del|em|font|i|img|ins|kbd|li|mark|p|s|small|span|strong|sub|summary|sup|u|ul)\b[^<>]*>/g;

/** Lower case, without accents, markup, addresses, numbering and the endings of names ("Node.js"). */
export function plainText(text: string): string {
  return withoutRemark(text)
    .replace(urlPath, (_, name?: string) => (name?.startsWith("health") ? " healthcheck " : " urlpath "))
    .normalize("NFKD")
    .replace(/(?<=\p{sc=Latin})\p{M}+/gu, "")
    .toLowerCase()
    .replace(tag, " ")
    .replace(/&(?:nbsp|amp|quot|lt|gt|#\d{1,6});/g, (entity) => (entity === "&amp;" ? "&" : " "))
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/https?:\/\/\S+/g, " ")
    .replace(/[`*~"'“”‘’]/g, "")
    .replace(/_/g, " ")
    .replace(migration, "")
    .replace(/[（【]/g, "(")
    .replace(/[）】]/g, ")")
    .replace(/：/g, ":")
    .replace(/\s(?:[–—→>]+|\/\/)\s/g, " - ")
    .replace(/^[^\p{L}\p{N}.(]+/u, "")
    .replace(numbered, "")
    .replace(lettered, "")
    .replace(refreshing, "")
    .replace(pronoun, "")
    .replace(/\bw\/o\b/g, "without")
    .replace(/\bw\/(?=\s?\w)/g, "with ")
    .replace(/\b(?:p|c)\/\s/g, "para ")
    .replace(/\bn ?\+ ?1\b/g, "nplus1")
    .replace(/\bci\s?[/&-]\s?cd\b/g, "cicd")
    .replace(/\b(?:precision|recall|map|ndcg|mrr|hit)@(?:k|\d+)/g, "rankingmetric")
    .replace(/\bi\/o\b/g, "io")
    .replace(/\bnet\/http\b/g, "net http")
    .replace(/\b1\s?[:x]\s?n\b|\bn\s?[:x]\s?1\b/g, "onetomany")
    .replace(/\b[nm]\s?[:x]\s?[nm]\b/g, "manytomany")
    .replace(/\btry\s?(?:\/|\.{3}|…)\s?(except|catch)\b/g, "try $1")
    .replace(/\b(next|chart|tensorflow)\.js\b/g, "$1js")
    .replace(/\bsocket\.io\b/g, "socketio")
    .replace(/\basp\.net\b/g, "aspnet")
    .replace(/\.net\b/g, "dotnet")
    .replace(/(?<=\w)(?:\.config)?\.[cm]?js\b/g, "")
    .replace(/[\w-]*\.?tfvars\b[.\w]*/g, "terraform variables")
    .replace(/\b([\w-]+)\.(?:tf|hcl)\b/g, "terraform $1")
    .replace(/\b([a-z][\w-]+?)(?:\.config)?\.(?:py|conf|jsx|tsx?|ya?ml)\b/g, "$1")
    .replace(/(?<=\p{L})-(?=\p{L})/gu, " ");
}
