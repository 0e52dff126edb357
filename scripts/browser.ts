/** A real browser without a system package, for tests and for the picture in the README. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

/** The flags of @sparticuz/chromium switch off web security, so these are ours. */
const flags = [
  "--headless",
  "--hide-scrollbars",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where the browser is unpacked: in the temporary folder it would be in the way of the next user of the machine. */
const unpacked = join(import.meta.dirname, "../node_modules/.cache/roadfolio-browser");

/** @param more flags beside ours. @returns a browser with a fresh profile; the caller closes it */
export async function openBrowser(more: readonly string[] = []): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), "roadfolio-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await unpack(),
    env: { ...process.env, FONTCONFIG_FILE: writeFontConfiguration() },
    ignoreDefaultArgs: true,
    args: [...flags, ...more, "--remote-debugging-pipe", "about:blank"],
    viewport: { width: 1200, height: 900 },
  });
  context.on("close", () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  return context;
}

/**
 * The package's own list of fonts names /tmp alone, where none are: a browser without any font crashes at the first
 * letter. Those it brings along, and the commonest ones for code where the machine has them: few, so that pictures and
 * printed pages are alike on most machines.
 */
function writeFontConfiguration(): string {
  const file = join(unpacked, "fonts.conf");
  const folders = [join(unpacked, "fonts"), "/usr/share/fonts/truetype/dejavu"];
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${join(unpacked, "font-cache")}</cachedir>`,
    "</fontconfig>",
  ];
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

/** The package takes the temporary folder for its own, so it is told another one while it unpacks. */
async function unpack(): Promise<string> {
  mkdirSync(unpacked, { recursive: true });
  const temporary = process.env["TMPDIR"];
  process.env["TMPDIR"] = unpacked;
  // Brings its own libnss3 along on an image that has none; it asks for the Lambda's name to do so.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs24.x";
  try {
    const { default: bundled } = await import("@sparticuz/chromium");
    return await bundled.executablePath();
  } finally {
    if (temporary === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporary;
  }
}
