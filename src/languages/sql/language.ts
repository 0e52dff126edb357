/** SQL in files of its own. */
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";
import { sqlHints } from "./hints.ts";

/** What programs that write a database out say at the top, or do first. */
const dump = new RegExp(
  [
    String.raw`^--+ (?:PostgreSQL database dump|phpMyAdmin SQL Dump|(?:MySQL|MariaDB|SQLite|Adminer|TOC entry|Dumped (?:from|by)|Sequel (?:Pro|Ace)|HeidiSQL|Navicat|DBeaver)\b.*\b(?:dump|version|script|transfer|data|\d))`,
    String.raw`^-- (?:MySQL Workbench Forward Engineering|MySQL Script generated|SQL dump generated|File generated with)`,
    String.raw`^/\*!\d{5} SET `,
    String.raw`^/\*{4,} Object: `,
    String.raw`^SET statement_timeout = 0;\s+SET lock_timeout = 0;`,
    String.raw`^PRAGMA foreign_keys=OFF;\s+BEGIN TRANSACTION;`,
  ].join("|"),
  "m",
);

export const sql: Language = {
  id: "sql",
  names: { sql: "SQL" },
  hints: sqlHints,
  files: [
    {
      name: /\.sql$/i,
      factTypes: ["sql"],
      load: textReaders(async () => (await import("./reader.ts")).sqlReader),
    },
  ],
  leftOut: {
    // What `dbt deps` installs.
    folders: ["dbt_packages", "dbt_modules"],
    scaffolds: [
      { name: /\.sql$/i, text: dump },
      // prisma migrate
      {
        name: /^migration\.sql$/i,
        text: /^\s*(?:\/\*\s+Warnings:|-- (?:Create|Alter|Drop|Add|Redefine|Rename)[A-Z]\w+\s*$)/m,
      },
      // drizzle-kit
      { name: /\.sql$/i, text: /;?--> statement-breakpoint\s*$/m },
    ],
  },
};
