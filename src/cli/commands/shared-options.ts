/** Options that several commands have. */
import type { OptionSpec } from "./spec.ts";

export const dir = {
  name: "dir",
  value: "DIR",
  says: "Folder of the portfolio (default: the current folder, or the nearest one above it with a roadmap)",
  completes: "folder",
} as const satisfies OptionSpec;

export const roadmap = {
  name: "roadmap",
  value: "FILE",
  says: "Roadmap, relative to that folder (default: roadmap.json)",
  completes: "file",
} as const satisfies OptionSpec;

export const json = {
  name: "json",
  value: null,
  says: "Print one JSON object to standard output",
} as const satisfies OptionSpec;

export const templates = {
  name: "templates",
  value: "DIR",
  says: "Folder with your own templates, relative to the current folder; name them like the shipped ones",
  completes: "folder",
} as const satisfies OptionSpec;

export const cohort = {
  name: "cohort",
  value: "FILE",
  says: "The cohort, relative to the current folder (default: cohort.json)",
  completes: "file",
} as const satisfies OptionSpec;

/** What a run reads, and with which templates it draws. */
export const readingOptions = [
  {
    name: "repository",
    value: "PATH|URL|OWNER/NAME",
    many: true,
    says: "Read this repository instead of those in the roadmap",
    completes: "folder",
  },
  {
    name: "owner-email",
    value: "EMAIL",
    many: true,
    says: "Count commits with this e-mail address instead of those by the roadmap's owner",
  },
  { name: "owner-login", value: "LOGIN", many: true, says: "The same for a GitHub login" },
  {
    name: "site",
    value: "DIR",
    says: "Folder for the site, inside the portfolio's folder (default: site)",
    completes: "folder",
  },
  templates,
  { name: "no-issues", value: null, says: "Ignore GitHub issues" },
] as const satisfies readonly OptionSpec[];

export const writingOptions = [
  { name: "commit", value: null, says: "Commit what the run changes, under your git name and address" },
  { name: "push", value: null, says: "Commit and push the changes, and update checklist issues" },
  { name: "dry-run", value: null, says: "Show what would be written, without writing anything" },
] as const satisfies readonly OptionSpec[];
