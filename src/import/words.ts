/** The words that learners use for the parts of a plan, in English, Portuguese and Spanish. */

const goal =
  /^(?:metas?|objetivos?|goals?|objectives?|aims?|prop[oó]sito|finalidade|resultado esperado|outcomes?)(?: (?:da|de la|of the|of this|do|del) .{1,30}| principal| final| geral| general)?$/i;
const due =
  /^(?:prazo|due(?: date| by)?|deadline|data limite|fecha l[ií]mite|plazo|target date|finish by|end date|entrega|t[eé]rmino|fim)$/i;
const duration =
  /^(?:dura[çc][ãa]o|duration|duraci[oó]n|tempo(?: estimado)?|(?:estimated )?time(?:line|frame)?|tiempo(?: estimado)?|length)$/i;
const project =
  /^(?:(?:mini|micro)[-\s]?)?(?:(?:final|capstone|phase|guided) )?(?:projeto|project|proyecto)(?: (?:final|pr[aá]tico|pr[aá]ctico|integrador|da fase|de fase|de la fase|de conclus[ãa]o))?(?: \d{1,2})?$|^(?:mini|micro)[-\s]?(?:projetos?|projects?|proyectos?)$|^capstone$/i;
const strategy =
  /^(?:estrat[eé]gias?|strateg(?:y|ies)|h[aá]bitos?|habits?|rotinas?|routines?|rutinas?)(?:$|\s|[:–—-])/i;
const habits = /\b(?:h[aá]bit|rotina|routine|rutina)/i;
const habit =
  /\b(?:throughout|during the whole|all along|always|every|each|daily|weekly|per (?:day|week|month)|por (?:dia|d[ií]a|semana|m[eê]s)|durante (?:todo|toda)|ao longo|a lo largo|cada|tod[oa]s? (?:(?:os|as|los|las|o|a|el|la) )?(?:dias?|d[ií]as?|semanas?)|sempre|siempre|diariamente|semanalmente)(?![\p{L}])/iu;
const phaseWord = String.raw`(?:fase|phase|ruta|trilha|track|etapa|stage|m[oó]dulo|module|parte|part|n[ií]vel|nivel|level|sprint|semana|week|m[eê]s|mes|month|trimestre|quarter|passo|paso|step|bloco|block|unidade|unit|chapter|cap[ií]tulo)`;
const phase = new RegExp(
  String.raw`^${phaseWord}\s*(?:n[º°.]?\s*)?(\d{1,3}(?:\.\d{1,2})?|[ivx]{1,4})(?![\p{L}\p{N}])`,
  "iu",
);
const namedPhase = new RegExp(
  String.raw`^(?:${phaseWord}\s*(?:n[º°.]?\s*)?(?:\d{1,3}(?:\.\d{1,2})?(?:\s*[-–—]\s*\d{1,3})?|[ivx]{1,4})|第[一二三四五六七八九十\d]{1,3}(?:阶段|部分|章|周))\s*(?:[:：–—.]|-(?=\s)|\s-)\s*(?=\S)(?!\d{1,3}(?:\s|$))`,
  "iu",
);
const chinesePhase = /^第([一二三四五六七八九十\d]{1,3})(?:阶段|部分|章|周)/u;
const gate = new RegExp(
  String.raw`^(?:ap[oó]s|depois d[ae]|despu[eé]s de(?: la)?|tras(?: la)?|after|once|ao (?:fim|final|terminar) d?[ae]?|al terminar(?: la)?)\s+(?:(?:a|la|the)\s+)?${phaseWord}\s*(\d{1,3})(?!\d)`,
  "iu",
);

/** Each of these takes plain text: the words before a colon, a heading or an item. */
export const isGoal = (lead: string): boolean => goal.test(lead);
export const isDue = (lead: string): boolean => due.test(lead);
export const isDuration = (lead: string): boolean => duration.test(lead);
export const isStrategy = (label: string): boolean => strategy.test(label);
export const isHabits = (label: string): boolean => isStrategy(label) && habits.test(label);
export const isHabit = (item: string): boolean => habit.test(item);

/** What a label says about a project: its name, "" if it only says that it is one; null for another label. */
export function projectName(label: string): string | null {
  const [head = "", ...rest] = label.split(/\s*[:：–—]\s*|\s-\s/);
  return project.test(head.trim()) ? rest.join(" – ").trim() : null;
}

/** The number of a phase: 2 for "Fase 2 – APIs" and "Phase II"; null for a label that is none. */
export function phaseNumber(label: string): number | null {
  const written = (phase.exec(label) ?? chinesePhase.exec(label))?.[1];
  if (written === undefined) return null;
  if (/^[\d.]+$/.test(written)) return Number(written);
  const roman = romans.indexOf(written.toLowerCase());
  if (roman > 0) return roman;
  const chinese = "零一二三四五六七八九十".indexOf(written);
  return chinese > 0 ? chinese : null;
}

const romans = " i ii iii iv v vi vii viii ix x xi xii".split(" ");

/** "Fase 1 – Fundamentos" without what only counts: "Fundamentos". */
export function withoutPhaseWord(label: string): string {
  return label.replace(namedPhase, "");
}

/** The number of the phase after which a gate opens; null for an item that is not a gate. */
export function gateAfter(item: string): number | null {
  const number = gate.exec(item)?.[1];
  return number === undefined ? null : Number(number);
}
