/** `roadfolio cards`: makes flashcards from the roadmap's items, their skills and the lines that prove them. */
import { basename, dirname, extname, resolve } from "node:path";
import { thisWorld } from "../doors/machine.ts";
import type { Plan } from "../plan/plan.ts";
import { reportedInPublic, reportedToOwner } from "../plan/reported.ts";
import { safeText } from "../ports/log.ts";
import { errors } from "../problems/errors.ts";
import { hasError } from "../problems/problem.ts";
import type { PublishedDecision } from "../render/published.ts";
import { forPeople } from "../roadmap/day.ts";
import type { Card } from "../study/card.ts";
import { type Made, makeCards } from "../study/make-cards.ts";
import { count } from "../text/count.ts";
import { firstOf, inWords } from "../text/lists.ts";
import type { Command, Machine } from "./command.ts";
import type { Arguments } from "./options.ts";
import { prepare, reportProblems } from "./prepare.ts";
import { printJson } from "./print-json.ts";

const formats = ["anki", "csv", "markdown"] as const;
type Format = (typeof formats)[number];

const byEnding: Record<string, Format> = { ".txt": "anki", ".csv": "csv", ".md": "markdown" };

/** How many ids a sentence names. */
const named = 6;

export const cards: Command = async (args, machine) => {
  const format = formatOf(args);
  checkTarget(args);
  if (args.all && args.due) throw errors.usage("--all conflicts with --due: only done items are reviewed.");
  const shown = await decide(args, machine);
  if (hasError(shown.problems))
    return args.json ? printJson({ version: 1, problems: shown.problems }, machine, 1) : 1;
  const { wanted, left } = chosen(shown, args);
  const [{ catalogue }, { smallestExamples: examples }] = await Promise.all([
    import("../skills/catalogue.ts"),
    import("../skills/smallest-examples.ts"),
  ]);
  const made = makeCards(wanted, { catalogue, examples });
  machine.log.info(`${summaryOf(made, wanted)}${left}`);
  if (args.json) return printJson({ version: 1, ...made, problems: shown.problems }, machine, 0);
  await write(await render(made.cards, format), args, format, machine);
  return 0;
};

type Shown = Pick<Plan, "problems" | "reviews"> & { decisions: readonly PublishedDecision[] };

/**
 * The items to make cards from, and what to say of the others. Habits are never done.
 * @throws a usage error for --due without reviews
 */
function chosen(
  { decisions, reviews }: Shown,
  { all, due }: Arguments,
): { wanted: PublishedDecision[]; left: string } {
  if (due) {
    if (reviews === null)
      throw errors.usage('--due needs reviews. Add "study": { "reviews": "summary" } to the roadmap.');
    const wanted = decisions.filter(({ item }) => reviews.due.includes(item.id));
    return {
      wanted,
      left: reviews.next === null ? "" : ` The next review is on ${forPeople(reviews.next)}.`,
    };
  }
  const items = decisions.filter(({ item }) => item.kind !== "habit");
  const wanted = items.filter(({ done }) => done || all);
  const open = items.length - wanted.length;
  return { wanted, left: open === 0 ? "" : ` ${count(open, "open item")} left out; --all includes them.` };
}

/** @throws a usage error for an unknown format */
function formatOf({ cardsFormat, cardsFile }: Arguments): Format {
  const written = cardsFormat ?? byEnding[extname(cardsFile ?? "").toLowerCase()] ?? "markdown";
  const known = formats.find((one) => one === written);
  if (known === undefined)
    throw errors.usage(`--format must be ${inWords(formats, "or")}, not “${written}”.`);
  return known;
}

/** @throws a usage error if the cards would replace the roadmap */
function checkTarget({ cardsFile, dir, roadmap }: Arguments): void {
  if (cardsFile !== null && resolve(cardsFile) === resolve(dir, roadmap))
    throw errors.usage(`--out must not be ${roadmap}, which the cards would replace.`);
}

/** What is decided about each item. On the owner's machine with everything; in a workflow as it may be published. */
async function decide(args: Arguments, machine: Machine): Promise<Shown> {
  const isOpen = machine.environment["GITHUB_ACTIONS"] === "true";
  const { options, ports } = await prepare(args, machine);
  const { sync } = await import("../sync/sync.ts");
  const { plan } = await sync(
    {
      ...options,
      sources: { ...options.sources, allExcerpts: !isOpen },
      // Pages would take most of the time, and nobody would see them.
      settings: { ...options.settings, site: null },
      dryRun: true,
      publish: null,
    },
    ports,
  );
  const shown = isOpen ? reportedInPublic(plan) : reportedToOwner(plan);
  reportProblems(shown, machine);
  return shown;
}

function summaryOf({ cards: made, bare }: Made, wanted: readonly PublishedDecision[]): string {
  const from = `${count(made.length, "card")} from ${count(wanted.length, "item")}.`;
  if (bare.length === 0) return from;
  return `${from} ${count(bare.length, "item")} without a card, with no skill named and no line of code as proof: ${firstOf(bare, named)}.`;
}

async function render(made: readonly Card[], format: Format): Promise<string> {
  switch (format) {
    case "anki":
      return (await import("../study/anki.ts")).ankiCards(made);
    case "csv":
      return (await import("../study/csv.ts")).csvCards(made);
    case "markdown":
      return (await import("../study/markdown.ts")).markdownCards(made);
  }
}

/** @throws an unsafe-target or write error */
async function write(
  text: string,
  { cardsFile }: Arguments,
  format: Format,
  machine: Machine,
): Promise<void> {
  if (cardsFile === null) {
    const safe = safeText(text);
    machine.print(format === "csv" ? safe.replaceAll("\n", "\r\n") : safe);
    return;
  }
  const path = resolve(cardsFile);
  const files = (machine.world ?? thisWorld).files(dirname(path));
  await files.checkTarget(basename(path));
  const staged = await files.stage(basename(path), text);
  await staged.place();
  machine.log.info(`Wrote ${cardsFile}`);
}
