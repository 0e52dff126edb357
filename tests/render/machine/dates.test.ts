import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { datesIcs } from "../../../src/render/machine/dates.ts";
import { plainText } from "../../../src/render/machine/plain-text.ts";
import type { Portfolio } from "../../../src/render/portfolio.ts";
import { base, portfolioOf } from "./sample.ts";
import { anyAddress, texts } from "./texts.ts";

interface Event {
  id: unknown;
  on: string;
  allDay: boolean;
  title: unknown;
  about: unknown;
  url: unknown;
}

function eventsIn(ics: string): Event[] {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents("vevent").map((event) => {
    const start = event.getFirstPropertyValue("dtstart");
    return {
      id: event.getFirstPropertyValue("uid"),
      on: String(start),
      allDay: start instanceof ICAL.Time && start.isDate,
      title: event.getFirstPropertyValue("summary"),
      about: event.getFirstPropertyValue("description"),
      url: event.getFirstPropertyValue("url"),
    };
  });
}

function icsOf(portfolio: Portfolio, at: string | null = base): string {
  const ics = datesIcs(portfolio, at);
  if (ics === null) throw new Error("the sample must have dates");
  return ics;
}

test("lists due dates of phases, and the gates that open then", () => {
  const phase = `${base}phases/basics/`;
  const allDay = true;
  expect(eventsIn(icsOf(portfolioOf()))).toEqual([
    { id: `${phase}#due`, on: "2025-10-20", allDay, title: "Due: The phase", about: "The goal", url: phase },
    {
      id: `${base}items/apply/#opens`,
      on: "2025-10-20",
      allDay,
      title: "Opens: The gate",
      about: "Opens once this phase is done: The phase",
      url: phase,
    },
    {
      id: `${base}phases/later/#due`,
      on: "2025-12-20",
      allDay,
      title: "Due: Later",
      about: null,
      url: `${base}phases/later/`,
    },
  ]);
});

test("writes the file without using the clock", () => {
  const phases = [{ id: "basics", title: "Basics", due: "2025-10-20" }];
  const ics = icsOf(portfolioOf(undefined, { phases, strategy: [] }), null);
  expect(ics.split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Roadfolio//Due dates//EN",
    "NAME:The owner: The roadmap",
    "X-WR-CALNAME:The owner: The roadmap",
    "BEGIN:VEVENT",
    "UID:roadfolio:ana-souza/phases/basics/#due",
    "SEQUENCE:0",
    "DTSTAMP:20250818T000000Z",
    "DTSTART;VALUE=DATE:20251020",
    "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
    "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE",
    "SUMMARY:Due: Basics",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("writes no calendar without dates", () => {
  expect(datesIcs(portfolioOf(undefined, { phases: [{ id: "a", title: "A" }] }), base)).toBeNull();
});

describe("hostile text in every field", () => {
  test.each(texts)("%s", (_name, text) => {
    const ics = icsOf(portfolioOf(() => text));
    const plain = plainText(text);
    const events = eventsIn(ics);
    expect(events.map(({ title }) => title)).toEqual([`Due: ${plain}`, `Opens: ${plain}`, "Due: Later"]);
    expect(events[0]?.about).toBe(plain);
    // ical.js does not know NAME (RFC 7986 §5.1), so it leaves its value unescaped (RFC 5545 §3.3.11).
    const name = String(new ICAL.Component(ICAL.parse(ics)).getFirstPropertyValue("name"));
    expect(name.replace(/\\([\\,;])/g, "$1")).toBe(`${plain}: ${plain}`);
    const lines = ics.split("\r\n");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    // Only CRLF ends a line, and no line was added.
    expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const names = lines.filter((line) => !line.startsWith(" ")).map((line) => line.split(/[:;]/)[0]);
    const usual = icsOf(portfolioOf()).split("\r\n");
    expect(names).toEqual(usual.filter((line) => !line.startsWith(" ")).map((line) => line.split(/[:;]/)[0]));
    expect(ics).not.toMatch(anyAddress);
  });
});
