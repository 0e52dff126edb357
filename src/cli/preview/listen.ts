/** Listens on this computer only, on another port if the wanted one is in use. */
import type { Server } from "node:http";
import { errors } from "../../problems/errors.ts";

/** How many ports after the wanted one to try before the system chooses. */
const tries = 20;

/** @returns the port. @throws a port error if no port at all is free */
export async function listenNear(server: Server, port: number): Promise<number> {
  const following = Array.from({ length: port === 0 ? 0 : tries }, (_, index) => port + index);
  for (const one of [...following.filter((candidate) => candidate <= 65_535), 0])
    if (await listens(server, one)) {
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : one;
    }
  throw errors.port(port);
}

/** @returns false if the port is in use or reserved */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (cause: NodeJS.ErrnoException): void => {
      server.off("listening", ready);
      if (cause.code === "EADDRINUSE" || cause.code === "EACCES") resolve(false);
      else reject(cause);
    };
    const ready = (): void => {
      server.off("error", failed);
      resolve(true);
    };
    server.once("error", failed);
    server.once("listening", ready);
    server.listen(port, "127.0.0.1");
  });
}
