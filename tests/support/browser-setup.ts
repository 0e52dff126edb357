/** One browser for all tests of a run: the first that asks for it starts it, and it ends with the run. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { type SharedBrowser, startBrowser } from "../../scripts/browser.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Answers with where the browser listens. */
    browserStarter: string;
  }
}

/** @returns what ends the browser, if one was started */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  let browser: Promise<SharedBrowser> | null = null;
  const server = createServer((_request, response) => {
    browser ??= startBrowser();
    browser.then(
      ({ endpoint }) => response.end(endpoint),
      (cause: unknown) => response.writeHead(500).end(String(cause)),
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address: AddressInfo | string | null = server.address();
  project.provide("browserStarter", `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
  return async () => {
    server.closeAllConnections();
    server.close();
    await browser?.then(({ close }) => close());
  };
}
