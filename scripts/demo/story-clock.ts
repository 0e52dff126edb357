/** The emulator uses the machine's clock, but the demo's story ends in March 2026. */
import { createServer, type Server } from "node:http";

/** When the demo's GitHub starts, in milliseconds since 1970: after the last commit. */
export const storyNow = Date.UTC(2026, 2, 16, 12);

/**
 * A proxy that shifts the timestamps in the emulator's responses to the time of the story. Dates inside texts
 * are left alone.
 */
export async function inStoryTime(emulator: string): Promise<{ url: string; close(): Promise<void> }> {
  const shift = storyNow - Date.now();
  const moved = (key: string, value: unknown): unknown =>
    key.endsWith("_at") && typeof value === "string"
      ? new Date(Date.parse(value) + shift).toISOString()
      : value;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on(
      "end",
      () =>
        void answer().catch((cause: unknown) => response.destroy(cause instanceof Error ? cause : undefined)),
    );
    async function answer(): Promise<void> {
      const { method = "GET", url = "/", headers } = request;
      const given = await fetch(`${emulator}${url}`, {
        method,
        headers: { authorization: headers.authorization ?? "", "content-type": "application/json" },
        ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
      });
      const link = given.headers.get("link");
      response.writeHead(given.status, {
        "content-type": "application/json",
        ...(link === null ? {} : { link }),
      });
      response.end(JSON.stringify(JSON.parse(await given.text(), moved)));
    }
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
