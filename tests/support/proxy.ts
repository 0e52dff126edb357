/** A proxy on this machine, for requests to hosts that do not resolve. */
import { createServer } from "node:http";
import { connect } from "node:net";
import { onTestFinished } from "vitest";
import * as z from "zod";

/** Starts a proxy that connects every host to one local port. @returns its URL and the hosts it was asked for */
export async function startProxy(port: number): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const proxy = createServer().on("connect", (request, client) => {
    asked.push(request.url ?? "");
    const server = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      server.pipe(client).pipe(server);
    });
    for (const socket of [server, client]) socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void proxy.close());
  const { port: own } = z.object({ port: z.number() }).parse(proxy.address());
  return { url: `http://127.0.0.1:${own}`, asked };
}
