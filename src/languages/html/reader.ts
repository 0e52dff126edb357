/**
 * Markup: `html element main`, `html attribute img alt`, `html attribute input type=email`, `html class btn`, `html block each`,
 * and the facts of the scripts, style sheets and `style` attributes in it.
 */
import type { StyleSyntax } from "../css/reader.ts";
import { type AddFact, type FactReader, lineCounter, longestFact } from "../fact.ts";
import { sayAttribute, sayMeta } from "./attribute.ts";
import { type Tag, tagsOf } from "./scan.ts";

interface MarkupReaders {
  /** Reads a style sheet; missing if nobody asks. */
  style?: (text: string, line: number, syntax: StyleSyntax, add: AddFact) => void;
  /** Reads a script; missing if nobody asks. */
  script?: (text: string, line: number, isTypescript: boolean, add: AddFact) => void;
}

/** A reader of markup. @param readers for what else is in it */
export function markupReader({ style, script }: MarkupReaders): FactReader {
  return (text, add) => {
    const lineOf = lineCounter(text);
    const known = new Set<string>();
    const say = (fact: string, from: number): void => {
      const line = lineOf(from);
      const short = fact.slice(0, longestFact).replace(/[\r\n]+/g, " ");
      const key = `${line} ${short}`;
      if (known.has(key)) return;
      known.add(key);
      add(short, line);
    };
    if (/^\s*<!doctype html/i.test(withoutProgram(text.slice(0, 2000)).slice(0, 200))) say("html doctype", 0);
    const tags = tagsOf(text);
    sayBlocks(text, tags, say);
    for (const tag of tags) {
      sayTag(tag, say);
      for (const { name, value, from } of tag.attributes)
        if (name === "style" && value !== null) style?.(withoutTemplates(value), lineOf(from), "css", add);
      if (tag.content === null) continue;
      const content = text.slice(tag.content.from, tag.content.to);
      const line = lineOf(tag.content.from);
      const language = valueOf(tag, "lang");
      if (tag.name === "style") style?.(content, line, syntaxOf(language), add);
      if (tag.name === "script" && isProgram(tag)) script?.(content, line, /^tsx?$/.test(language), add);
    }
  };
}

/** A page of PHP may begin with code: `<?php session_start(); ?>`. */
function withoutProgram(start: string): string {
  return start.replace(/^\s*<\?[^]*?\?>/, "");
}

/** What a template puts into a style is not known. Line ends stay: facts have lines. */
function withoutTemplates(style: string): string {
  return style.replace(/\{\{[^}]*\}\}|<[%?][^%?]*[%?]>/g, (template) => template.replace(/[^\n]+/g, "0"));
}

type Say = (fact: string, from: number) => void;

function sayTag({ name, from, attributes }: Tag, say: Say): void {
  say(`html element ${name}`, from);
  for (const attribute of attributes)
    sayAttribute(name, attribute.name, attribute.value, (fact) => say(fact, attribute.from));
  if (name === "meta") sayMeta(attributes, (fact) => say(fact, from));
}

/** Control flow in templates of Svelte and Angular: `{#each items as item}`, `@for (item of items; track item.id) {`. */
const blocks = /\{#([a-z]+)\s|^[ \t]{0,80}(?:\} ?)?@(for|if|switch|defer)[ \t(][^\n]{0,300}\{[ \t]{0,80}$/gm;

function sayBlocks(text: string, tags: readonly Tag[], say: Say): void {
  const programs = tags.flatMap(({ content }) => (content === null ? [] : [content]));
  let next = 0;
  for (const { 1: svelte, 2: angular = "", index } of text.matchAll(blocks)) {
    while ((programs[next]?.to ?? text.length) <= index) next++;
    if (index < (programs[next]?.from ?? text.length)) say(`html block ${svelte ?? angular}`, index);
  }
}

function valueOf({ attributes }: Tag, name: string): string {
  return attributes.find((one) => one.name === name)?.value ?? "";
}

function syntaxOf(language: string): StyleSyntax {
  if (language === "sass") return "sass";
  return language === "scss" || language === "less" ? "scss" : "css";
}

/** False for data and templates in a `<script>`. */
function isProgram(tag: Tag): boolean {
  return /^(?:|module|text\/(?:javascript|babel|jsx)|application\/javascript)$/i.test(valueOf(tag, "type"));
}
