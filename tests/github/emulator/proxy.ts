/** The HTTP server that programs take for GitHub: logs calls, and lets chosen ones go wrong. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json as bodyOf } from "node:stream/consumers";
import { FaultPlan, type Planned, type Times, type Where } from "./fault-plan.ts";
import { meetFault } from "./meet-fault.ts";
import { isWrite, type Answer, type Call } from "./message.ts";

export interface LoggedCall {
  method: string;
  path: string;
  /** As sent, without "?". */
  query: string;
  /** 0 when there was no answer. */
  status: number;
}

/** Calls that only set a scene or look at it bear this header: they are not logged and nothing happens to them. */
export const sceneHeader = "x-scene";

export class Proxy {
  readonly calls: LoggedCall[] = [];
  private readonly plan = new FaultPlan();
  private readonly server = createServer((request, response) => void this.serve(request, response));
  private readonly answer: (call: Call) => Promise<Answer>;
  /** @param answer what GitHub would answer */
  constructor(answer: (call: Call) => Promise<Answer>) {
    this.answer = answer;
  }

  /** @returns its address */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    const address = this.server.address();
    if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  fault(where: Where, fault: Planned, times: Times = "once"): void {
    this.plan.add(where, fault, times);
  }

  reads(): number {
    return this.calls.filter(({ method }) => !isWrite(method)).length;
  }

  writes(): number {
    return this.calls.length - this.reads();
  }

  /** Forgets calls and faults. */
  forget(): void {
    this.calls.length = 0;
    this.plan.clear();
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await callOf(request);
    if (request.headers[sceneHeader] !== undefined) return send(response, await this.answerTo(call));
    const logged = { method: call.method, path: call.path, query: call.query.toString(), status: 0 };
    this.calls.push(logged);
    const fault = this.plan.take(call, this.calls.length);
    if (fault !== null && fault.afterwards !== true) {
      logged.status = fault.status;
      return meetFault(response, fault, movedTo(call));
    }
    const answer = await this.answerTo(call);
    logged.status = fault?.status ?? answer.status;
    return fault === null ? send(response, answer) : meetFault(response, fault, movedTo(call));
  }

  /** A fault of this harness is a status that GitHub does not have: no test is to take it for one of GitHub's. */
  private async answerTo(call: Call): Promise<Answer> {
    try {
      return await this.answer(call);
    } catch (cause) {
      return { status: 599, headers: {}, body: { message: `The harness failed: ${String(cause)}` } };
    }
  }
}

async function callOf(request: IncomingMessage): Promise<Call> {
  const { method = "GET", url = "/", headers } = request;
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const token = headers.authorization?.replace(/^(?:bearer|token)\s+/i, "") ?? null;
  const empty = Number(headers["content-length"] ?? 0) === 0 && headers["transfer-encoding"] === undefined;
  const body = empty ? undefined : await bodyOf(request);
  return { method, path: pathname, query: searchParams, body, token };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const type = body === undefined ? {} : { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** The one seeded first has this id; who follows gets there. */
const movedTo = ({ path, query }: Call): string =>
  `${path.replace(/^\/repos\/[^/]+\/[^/]+/, "/repositories/1")}?${query}`;
