/**
 * Kinds of text in roadmap.json. zod counts UTF-16 units and can run code; JSON Schema counts characters and has patterns.
 * Each kind gives both, so that an editor marks exactly what `roadfolio check` reports.
 */
import * as z from "zod";
import { holdsCredentials } from "../text/credentials.ts";
import { isDay } from "./day.ts";
import { plainGlob } from "./plain-path.ts";

/** A text of at most so many characters. */
export function textOf(most: number): z.ZodString {
  return z
    .string()
    .check(({ value, issues }) => {
      if (value.length > most && [...value].length > most)
        issues.push({ code: "too_big", origin: "string", maximum: most, inclusive: true, input: value });
    })
    .meta({ maxLength: most });
}

/** The same with something visible in it. Spaces around it do not count. */
export function filledText(most: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .check(({ value, issues }) => {
      if (value.length > most && [...value].length > most)
        issues.push({ code: "too_big", origin: "string", maximum: most, inclusive: true, input: value });
    })
    .meta({ pattern: String.raw`^\s*\S(?:[\s\S]{0,${most - 2}}\S)?\s*$` });
}

/** A login on GitHub. JSON Schema has no flag for capitals. */
export function loginText(): z.ZodString {
  return z.string().regex(/^[A-Za-z\d](?:[A-Za-z\d]|[-_](?=[A-Za-z\d])){0,38}$/, "is not a GitHub login");
}

/** owner/name of a repository with a cohort.json. */
export function cohortName(): z.ZodString {
  return z
    .string()
    .max(140)
    .regex(/^(?!\.{1,2}\/)[\w.-]+\/[\w.-]+$/, "is not a repository written as owner/name");
}

const credentials = "must not contain a user name or password";

/** A web address, or with `mail` also a mailto address. */
export function linkOf(
  most: number,
  { mail, plain = false }: { mail: boolean; plain?: boolean },
): z.ZodString {
  const end = plain ? String.raw`(?:\/[^\s?#]*)?` : String.raw`(?:[\/?#]\S*)?`;
  const web = String.raw`[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\/?#@\\]+${end}`;
  const pattern = `^(?:${web}${mail ? String.raw`|[Mm][Aa][Ii][Ll][Tt][Oo]:\S+` : ""})$`;
  const expression = new RegExp(pattern, "u");
  return checkedText(most, pattern, (address) => {
    if (holdsCredentials(address)) return credentials;
    if (expression.test(address)) return URL.canParse(address) ? null : "is not an address";
    return plain && /[?#]/.test(address) ? "must not have a query or a fragment" : "is not a web address";
  });
}

/** No control characters, and nothing that git could read as an option. */
const repositoryPattern = String.raw`^(?!-)(?![A-Za-z][A-Za-z\d+.-]*:\/\/[^\/?#]*:[^\/?#]+@)(?![Hh][Tt][Tt][Pp][Ss]?:\/\/[^\/?#]+@)[^\u0000-\u001f\u007f]+$`;

/** The address of a repository. */
export function repositoryAddress(): z.ZodString {
  const expression = new RegExp(repositoryPattern, "u");
  return checkedText(500, repositoryPattern, (address) => {
    if (holdsCredentials(address)) return credentials;
    return expression.test(address) ? null : "is not a repository address";
  }).min(1);
}

/** Stars allowed in one glob: each one makes matching a long name slower. */
const mostStars = 8;
const globPattern = String.raw`^(?!\s*(?:!|~[\/\\]|[A-Za-z]:[\/\\])|(?:[^]*[\/\\])?\s*\.\.(?:\s*$|[\/\\]))(?!\.$|(?:\.?[\/\\]+)+$)(?=(?:[^*]|\*\*)*(?:\*(?:[^*]|\*\*)*){0,${mostStars}}$)[^()]*$`;

/** A glob; it is changed to its plain form. */
export function globText(): z.ZodString {
  return textOf(500)
    .min(1)
    .overwrite(plainGlob)
    .refine((text) => text !== "", "does not name a file")
    .refine((text) => !/[()]/.test(text), "must not contain parentheses")
    .refine((text) => !text.startsWith("!"), 'must not begin with “!”; use a rule {"not": {"files": […]}}')
    .refine(
      (text) => !/^~\/|^[a-z]:\/|(?:^|\/)\.\.(?:\/|$)/i.test(text),
      "leads out of the repository; paths start at its root, such as sql/**",
    )
    .refine(
      (text) => (text.replaceAll("**", "").match(/\*/g)?.length ?? 0) <= mostStars,
      `has more than ${mostStars} stars`,
    )
    .meta({ pattern: globPattern });
}

const day = z.regexes.date.source.replace(/^\^|\$$/g, "");

/** A year, month or day. JSON Resume 1.0.0, definitions/iso8601: month and day are optional. */
export function dateText(): z.ZodString {
  const pattern = String.raw`^(?=[12])(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?|${day})$`;
  return z
    .string()
    .refine((written) => /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(written), {
      error: "is not a date in the form YYYY, YYYY-MM or YYYY-MM-DD",
      abort: true,
    })
    .refine((written) => written.length < 10 || isDay(written), {
      error: "is a day that does not exist",
      // A day that does not exist is not earlier than another one.
      abort: true,
    })
    .meta({ pattern });
}

/** @param reason why a text is wrong; null if it is not */
function checkedText(most: number, pattern: string, reason: (text: string) => string | null): z.ZodString {
  return textOf(most)
    .check(({ value, issues }) => {
      const why = reason(value);
      if (why !== null) issues.push({ code: "custom", message: why, input: value });
    })
    .meta({ pattern });
}
