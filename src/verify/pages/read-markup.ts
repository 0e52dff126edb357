/**
 * Reads a page or an SVG with a parser that follows the HTML standard. What can be written in several ways is left out: white
 * space, quotes, the order of attributes, comments, and optional tags.
 */
import { Parser } from "htmlparser2";
import type { Reading } from "./reading.ts";
import {
  addedByBrowser,
  addressesIn,
  changesWhatIsSeen,
  endsByItself,
  hasWords,
  inline,
  isAddress,
  isCounter,
  isData,
  isHarmless,
  isSiteMark,
} from "./tags.ts";

type Attributes = Readonly<Record<string, string>>;

/** The parser slows down with every open element, so nothing deeper is read. Our own pages come nowhere near this. */
const mostOpen = 500;

/**
 * @param path of the file in the site
 * @param home address of the site, ending with "/"
 */
export function readMarkup(text: string, path: string, home: string): Reading {
  const isXml = !path.endsWith(".html");
  const reader = new MarkupReader(path, home, isXml);
  let open = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++open > mostOpen) parser.pause();
        reader.open(name, attributes);
      },
      onclosetag: (name) => {
        open--;
        reader.close(name);
      },
      ontext: (part) => reader.text(part),
      oncomment: (comment) => reader.comment(comment),
      onprocessinginstruction: (_name, written) => reader.instruction(written),
    },
    { xmlMode: isXml },
  );
  parser.end(text);
  return reader.end();
}

class MarkupReader {
  readonly #reading: Reading = {
    marks: [],
    texts: [],
    words: [],
    addresses: [],
    tags: [],
    powerful: [],
    scripts: [],
  };
  readonly #home: string;
  readonly #address: string;
  readonly #isXml: boolean;
  /** The block of text that is being read, and the part of it since the last tag. */
  #block = "";
  #part = "";
  /** Whether white space was read since the last text. */
  #isSpaced = false;
  /** Whether a row of a table has ended since the last tag. */
  #isRowOver = false;
  /** How many `pre` are open. */
  #pre = 0;
  /** The open element whose text is code or data. */
  #raw: { tag: "script" | "style" | "ld+json"; text: string; attributes: Attributes } | null = null;

  constructor(path: string, home: string, isXml: boolean) {
    this.#home = home;
    this.#address = `${home}${path}`;
    this.#isXml = isXml;
  }

  open(tag: string, attributes: Attributes): void {
    const kind = this.#kindOf(tag);
    if (isSiteMark(tag, attributes)) return;
    if (kind === "script" && !isData(attributes)) {
      this.#raw = { tag: "script", text: "", attributes };
      return;
    }
    this.#mark(this.#isInline(tag));
    // A browser starts a new row by itself.
    if (this.#isRowOver && (tag === "td" || tag === "th")) this.#reading.marks.push("<tr>");
    this.#isRowOver = false;
    if (kind === "script") this.#raw = { tag: "ld+json", text: "", attributes };
    if (kind === "style") this.#raw = { tag: "style", text: "", attributes };
    if (tag === "pre") this.#pre++;
    this.#tag(tag, attributes);
  }

  close(tag: string): void {
    const raw = this.#raw;
    const kind = this.#kindOf(tag);
    if (raw !== null && (kind === "script" || kind === "style")) {
      this.#raw = null;
      if (raw.tag === "script") return this.#script(raw.attributes, raw.text);
      this.#unread(raw.tag, raw.text);
    }
    if (tag === "pre") this.#pre--;
    this.#mark(this.#isInline(tag));
    if (this.#isXml || !endsByItself.has(tag)) this.#reading.marks.push(`</${tag}>`);
    if (tag === "tr") this.#isRowOver = true;
  }

  text(text: string): void {
    if (this.#raw !== null) this.#raw.text += text;
    else if (this.#pre > 0) this.#say(text.replaceAll("\r\n", "\n"));
    else
      for (const part of text.split(/([\t\n\f\r ]+)/)) {
        if (/^[\t\n\f\r ]/.test(part)) this.#isSpaced = true;
        else if (part !== "") this.#say(part);
      }
  }

  /** Hosts add comments. For a browser, one with markup or with characters that switch the encoding may end elsewhere. */
  comment(comment: string): void {
    // oxlint-disable-next-line no-control-regex -- ISO-2022-JP switches with such characters
    if (/[<>\u0000-\u0008\u000e-\u001f]/.test(comment)) this.#reading.marks.push(`<!--${comment}-->`);
  }

  instruction(text: string): void {
    this.#reading.marks.push(`<${spaced(text).toLowerCase()}>`);
  }

  end(): Reading {
    this.#mark(false);
    return this.#reading;
  }

  #say(text: string): void {
    const before = this.#isSpaced && this.#block !== "" ? " " : "";
    this.#isSpaced = false;
    this.#part += before + text;
    this.#block += before + text;
  }

  /** Without the prefix that an XML file may give to any element. */
  #kindOf(tag: string): string {
    return this.#isXml ? tag.replace(/^.*:/, "") : tag;
  }

  #isInline(tag: string): boolean {
    return !this.#isXml && inline.has(tag);
  }

  /** Ends the part of text before a tag, and its block unless the tag is within a line. */
  #mark(isInside: boolean): void {
    const { marks, texts } = this.#reading;
    if (this.#part !== "") marks.push(this.#part);
    this.#part = "";
    if (isInside) return;
    if (this.#block !== "") texts.push(spaced(this.#block));
    this.#block = "";
    this.#isSpaced = false;
  }

  #tag(tag: string, attributes: Attributes): void {
    const { marks, words, addresses, tags, powerful } = this.#reading;
    const counted = Object.entries(attributes).filter(([name]) => !isHarmless(name));
    if (counted.length === 0 && addedByBrowser.has(tag)) return;
    const written = counted
      .filter(([name]) => !isAddress(name))
      .map(([name, value]) => ` ${name}="${spaced(value)}"`)
      .toSorted();
    const whole = `<${tag}${written.join("")}>`;
    const links = counted
      .filter(([name]) => isAddress(name))
      .flatMap(([name, value]) => addressesIn(name, value))
      .map((value) => ({ tag, address: this.#resolved(value) }));
    words.push(
      ...counted.filter(([name]) => hasWords(tag, name, attributes)).map(([, value]) => spaced(value)),
    );
    tags.push(whole);
    addresses.push(...links);
    marks.push(whole, ...links.map(({ address }) => address));
    if (changesWhatIsSeen(this.#kindOf(tag), attributes))
      powerful.push([whole, ...links.map(({ address }) => address)].join(" "));
  }

  /** Notes text that visitors do not read, but that search engines or the look of the page depend on. */
  #unread(tag: "style" | "ld+json", written: string): void {
    const { marks, words, powerful } = this.#reading;
    const text = tag === "style" ? spaced(written) : sameJson(written);
    marks.push(text);
    if (tag === "style") powerful.push(`<style> ${text}`);
    else words.push(text);
  }

  #script(attributes: Attributes, text: string): void {
    if (isCounter(attributes) && text.trim() === "") return;
    const address = attributes["src"] ?? attributes["href"] ?? attributes["xlink:href"] ?? null;
    const handlers = Object.entries(attributes).filter(([name]) => name.startsWith("on"));
    this.#reading.scripts.push({
      address: address === null ? null : this.#resolved(address),
      text: spaced([text, ...handlers.map(([, code]) => code)].join(" ")),
    });
  }

  /** As seen from the home page. A page is the same with and without "index.html". */
  #resolved(written: string): string {
    const address = written.trim();
    if (!URL.canParse(address, this.#address)) return address;
    const { href } = new URL(address, this.#address);
    const plain = href.replace(/\/index\.html(?=$|[?#])/, "/");
    return plain.startsWith(this.#home) ? `./${plain.slice(this.#home.length)}` : plain;
  }
}

/** With one space for each run of white space, and none at its ends. */
export function spaced(text: string): string {
  return text.replaceAll(/[\t\n\f\r ]+/g, " ").replaceAll(/^ | $/g, "");
}

function sameJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
