/**
 * SQL in files, notebooks and strings. Every dialect is read by its words alone, outside comments, strings and quoted
 * names, so what one dialect adds does not stop the reading of the rest.
 */
import { aggregateFunctions, windowFunctions } from "./functions.ts";
import { type AddFact, type FactReader, lineCounter } from "../fact.ts";
import { readDbtConfig } from "./dbt.ts";
import { isProse } from "./prose.ts";
import { sqlTokens } from "./tokens.ts";

interface Word {
  text: string;
  at: number;
}

/** Words that are a fact by themselves. */
const single = new Set(
  "select insert update delete merge join having distinct union intersect except limit offset case with exists between like rollback returning copy lateral truncate grant revoke explain analyze unique".split(
    " ",
  ),
);

const pairs = new Set(
  [
    "group by",
    "order by",
    "cluster by",
    "partition by",
    "primary key",
    "foreign key",
    "not null",
    "on conflict",
    "on duplicate",
    "replace into",
    "cross join",
    "left join",
    "right join",
    "full join",
    "inner join",
    "start transaction",
    "is null",
  ].concat(
    [
      "table",
      "view",
      "index",
      "function",
      "procedure",
      "trigger",
      "schema",
      "database",
      "sequence",
      "type",
      "role",
      "user",
    ].flatMap((thing) => [`create ${thing}`, `alter ${thing}`, `drop ${thing}`]),
  ),
);

/** What a WHERE belongs to. */
const filtered = new Set(["select", "update", "delete", "from", "set", "merge"]);

/** ON DELETE CASCADE deletes nothing, and neither FOR UPDATE nor DO UPDATE is an UPDATE. */
const verbs = new Set(["insert", "update", "delete", "merge", "truncate", "explain"]);

/** Between a verb and its thing: CREATE OR REPLACE TEMPORARY TABLE, LEFT OUTER JOIN. */
const passedOver = new Set(
  "or replace temp temporary unlogged unique materialized external transient outer global local if concurrently clustered nonclustered recursive".split(
    " ",
  ),
);

const aggregates = new Set(aggregateFunctions);

const windows = new Set(windowFunctions);

/**
 * `sql select`, `sql join`, `sql group by`, `sql aggregate`, `sql aggregate count`, `sql window`, `sql subquery`,
 * `sql create table`, `sql create index`, `sql primary key`, `sql foreign key`, `sql parquet`, `sql read_parquet` …: words as they are, in small letters. The names of
 * tables, views and schemas give `sql create dimension`, `sql create fact`, `sql create layer` and `sql create last layer`.
 * In a dbt model also `sql config materialized=incremental`.
 */
export const sqlReader: FactReader = (text, add) => {
  if (text.includes("config")) readDbtConfig(text.slice(0, longest), lineCounter(text), add);
  const words = wordsOf(text.slice(0, longest));
  if (!isProse(words.map((word) => word.text))) readSql(words, lineCounter(text), add);
};

/** Characters of a file that are read. Larger files are not read at all. */
const longest = 512 * 1024;

/** Text that begins like a statement, and not like a sentence: "select the best" is not SQL. */
const statement =
  /^\s*(?:(?:--[^\n]*\n|\/\*[^*]*\*\/)\s*)*(?:select\s[^]*?\sfrom\s|insert\s+(?:or\s+\w+\s+)?into\s|update\s+\S+\s+set\s|delete\s+from\s|create\s+(?:or\s+replace\s+)?(?:(?:unique|temp|temporary|materialized|external)\s+)?(?:table|view|index|function|schema|database)\s|alter\s+table\s|drop\s+(?:table|view|index)\s|with\s+(?:recursive\s+)?\w+\s+as\s*\(|merge\s+into\s|truncate\s+table\s|explain\s+(?:analyze\s+)?select\s|copy\s+(?:\S+\s+(?:from\s|to\s+')|\(\s*select\s))/i;

/** The longest string that is looked at for SQL, in characters. */
const longestString = 20_000;

/** SQL in a string of another language. @param line of the string's first character, counted from 1 */
export function readSqlString(value: string, line: number, add: AddFact): void {
  const text = value.slice(0, longestString);
  // A table name that is filled in at run time.
  if (!statement.test(text.replace(/\?/g, "x"))) return;
  const lineOf = lineCounter(text);
  readSql(wordsOf(text), (offset) => lineOf(offset) + line - 1, add);
}

function readSql(words: readonly Word[], lineOf: (offset: number) => number, add: AddFact): void {
  // The WHERE of a partial index or of a constraint filters no rows.
  let filters = false;
  for (const [index, { text, at }] of words.entries()) {
    const fact = (name: string): void => add(`sql ${name}`, lineOf(at));
    if (text === ";") filters = false;
    else if (filtered.has(text)) filters = true;
    else if (text === "where" && filters) fact("where");
    readKeyword(words, index, fact);
    readPair(words, index, fact);
    readFunction(words, index, fact);
    readForm(words, index, fact);
    const format = fileFormat.exec(text);
    if (format !== null) fact(format[1] ?? format[0]);
  }
}

/** FORMAT PARQUET, read_csv_auto('a.csv'). */
const fileFormat = /^(?:(?:read_)?(csv)(?:_auto)?|(?:read_)?parquet)$/;

type AddName = (name: string) => void;

function readKeyword(words: readonly Word[], index: number, fact: AddName): void {
  const word = words[index]?.text ?? "";
  // MySQL makes an index with its table.
  if (word === "index" && /^(?:,|add)$/.test(words[index - 1]?.text ?? "")) fact("create index");
  // GRANT ALL says less than a grant of certain rights.
  if (word === "grant" && words[index + 1]?.text === "all") fact("grant all");
  else if (single.has(word) && (!verbs.has(word) || beginsStatement(words, index))) fact(word);
}

/** What precedes a permission. */
const permissions = new Set(["grant", "revoke", "deny", ","]);

/** GROUP BY, CREATE TABLE, LEFT JOIN. */
function readPair(words: readonly Word[], index: number, fact: AddName): void {
  const pair = `${words[index]?.text ?? ""} ${following(words, index + 1)?.text ?? ""}`;
  // GRANT CREATE TABLE, CREATE VIEW lets others create them.
  if (!pairs.has(pair) || permissions.has(words[index - 1]?.text ?? "")) return;
  fact(pair);
  if (pair === "create view" && words[index + 1]?.text === "materialized") fact("create materialized view");
  if (pair === "create table" || pair === "create view") readRole(nameFrom(words, index), fact);
  if (pair === "create schema") readLayer(nameFrom(words, index)[0], fact);
}

/** The name of what is created, in its parts. @param index of CREATE */
function nameFrom(words: readonly Word[], index: number): string[] {
  const named = words.slice(index + 2, index + 12).map(({ text }) => text);
  const end = named.findIndex((text) => ["(", "as", ";", "authorization", "create"].includes(text));
  const name = named.slice(0, end === -1 ? undefined : end);
  return name.slice(name.lastIndexOf("exists") + 1).filter((text) => text !== ".");
}

/** A schema for one layer of a warehouse. */
function readLayer(name: string | undefined, fact: AddName): void {
  if (/^(?:bronze|silver|raw|landing|staging|stg|sta?ge)(?:_|$)/.test(name ?? "")) fact("create layer");
  if (/^(?:gold|marts?|dwh?|warehouse)(?:_|$)/.test(name ?? "")) fact("create last layer");
}

/** CREATE TABLE gold.dim_city: the name says which part of a star schema it is. */
function readRole(parts: readonly string[], fact: AddName): void {
  const name = parts.at(-1) ?? "";
  if (parts.length > 1) readLayer(parts.at(-2), fact);
  if (/^dim(?:ens[a-z]+)?_|_dim$|^dim(?!ens)[a-z]{3}/.test(name)) fact("create dimension");
  if (/^(?:fact|fct|fato|hechos?)_|_(?:fact|fct|fato)$|^fact(?!or|ur|s$)[a-z]/.test(name))
    fact("create fact");
}

/** COUNT(…), ROW_NUMBER(…), OVER (…). */
function readFunction(words: readonly Word[], index: number, fact: AddName): void {
  if (words[index + 1]?.text !== "(") return;
  const name = words[index]?.text ?? "";
  if (aggregates.has(name)) {
    fact("aggregate");
    fact(`aggregate ${name}`);
  }
  if (windows.has(name) || name === "over") fact("window");
}

/** What a word is depends on those around it. */
function readForm(words: readonly Word[], index: number, fact: AddName): void {
  const word = words[index]?.text;
  const next = words[index + 1]?.text;
  if (word === "check" && next === "(") fact("check");
  if (word === "limit" && hasTwoNumbers(words.slice(index + 1, index + 4))) fact("offset");
  if (word === "references" && next !== undefined) fact("foreign key");
  if (word === "(" && next === "select" && isSubquery(words, index)) fact("subquery");
  if ((word === "begin" || word === "commit") && isLoneWord(words, index)) fact("transaction");
}

/** MySQL's LIMIT 20, 10. @param words after LIMIT */
function hasTwoNumbers(words: readonly Word[]): boolean {
  return /^[^();]*,/.test(words.map(({ text }) => text).join(""));
}

function beginsStatement(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text;
  return before === undefined || [";", ")", "(", "begin", "as", "then", "else", "$", "go"].includes(before);
}

/** A parenthesis that holds the whole of what a statement makes: CREATE VIEW v AS (SELECT …), WITH a AS (SELECT …). */
function isWholeOf(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text;
  return before === undefined || before === ";" || before === "as" || before === "union" || before === "all";
}

/** Words of a subquery in which its FROM is looked for. */
const longestList = 200;

/** The catalogue that a database keeps of its own tables. Asking it whether a table exists shows no subquery. */
const ownCatalogue = /^(?:information_schema|pg_catalog|pg_\w+|sqlite_master|sqlite_schema|sys)$/;

/**
 * False for the whole of a statement, for a value in parentheses, as in (SELECT current_schema()), and for a question about the
 * database's own catalogue.
 */
function isSubquery(words: readonly Word[], index: number): boolean {
  if (isWholeOf(words, index)) return false;
  let depth = 0;
  for (const [offset, { text }] of words.slice(index, index + longestList).entries()) {
    if (text === "from") return !ownCatalogue.test(words[index + offset + 1]?.text ?? "");
    if (text === "(") depth++;
    else if (text === ")" && --depth === 0) return false;
  }
  return true;
}

function isLoneWord(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.text;
  return next === undefined || next === ";" || next === "transaction" || next === "work";
}

function following(words: readonly Word[], from: number): Word | undefined {
  let index = from;
  while (index < from + 4 && passedOver.has(words[index]?.text ?? "")) index++;
  return words[index];
}

/** All that is not quoted and no comment. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { kind, from, to } of sqlTokens(text))
    if (kind === "word" || kind === "mark")
      words.push({ text: text.slice(from, to).toLowerCase(), at: from });
  return words;
}
