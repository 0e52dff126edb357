/** A real browser without a system package, for tests and for the picture in the README. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type BrowserContext, chromium } from "playwright-core";

/** Not the flags that @sparticuz/chromium suggests, because those turn off web security. */
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

/**
 * Where the browser is unpacked. In the temporary folder it would get in the way of other users of the machine.
 */
const unpacked = join(import.meta.dirname, "../node_modules/.cache/roadfolio-browser");

/** @param more additional flags. @returns a browser with a fresh profile, which the caller closes */
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

/** A browser for several programs, each of which connects to it. */
export interface SharedBrowser {
  /** Where it speaks the protocol of its developer tools. */
  endpoint: string;
  close(): Promise<void>;
}

/** @returns a browser with a fresh profile; the caller closes it. @throws if it ends without saying where it listens */
export async function startBrowser(): Promise<SharedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "roadfolio-browser-"));
  const child = spawn(
    await unpack(),
    [...flags, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"],
    {
      env: { ...process.env, FONTCONFIG_FILE: writeFontConfiguration() },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const ended = once(child, "exit");
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  for await (const line of createInterface(child.stderr)) {
    const endpoint = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (endpoint === undefined) continue;
    // Whatever it says later is read by nobody, and must not fill the pipe.
    child.stderr.resume();
    return { endpoint, close };
  }
  await close();
  throw new Error("the browser ended before it listened");
}

/**
 * The package's font configuration only names /tmp, which has no fonts, and without any font the browser
 * crashes on the first letter. This one lists the fonts that come with the package, and DejaVu if it is
 * installed, so that screenshots and printed pages look alike on most machines.
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

/** The package unpacks into the temporary folder, so that is changed while it does. */
async function unpack(): Promise<string> {
  mkdirSync(unpacked, { recursive: true });
  const temporary = process.env["TMPDIR"];
  process.env["TMPDIR"] = unpacked;
  // On an image without libnss3 the package brings its own, but only if this names a Lambda runtime.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs24.x";
  try {
    const { default: bundled } = await import("@sparticuz/chromium");
    return await bundled.executablePath();
  } finally {
    if (temporary === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporary;
  }
}
