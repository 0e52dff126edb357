/** Notebooks that Databricks keeps as Python files: cells of other languages are in comments. */
import type { AddFact } from "../fact.ts";
import { sqlReader } from "../sql/reader.ts";

const header = "# Databricks notebook source";
const magic = /^# MAGIC ?(.*)$/;

/** The facts of the SQL cells of such a file; nothing for any other file. */
export function readDatabricksSql(text: string, add: AddFact): void {
  if (!text.startsWith(header)) return;
  let inSql = false;
  const lines = text.split(/\r?\n/).map((line) => {
    const said = magic.exec(line)?.[1];
    if (said === undefined) inSql = false;
    const named = /^%(\w+)\s*(.*)$/.exec(said ?? "");
    if (named !== null) {
      inSql = named[1] === "sql";
      return inSql ? (named[2] ?? "") : "";
    }
    return inSql ? (said ?? "") : "";
  });
  sqlReader(lines.join("\n"), add);
}
