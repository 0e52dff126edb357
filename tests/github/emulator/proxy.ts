/** The HTTP server that programs use as GitHub. It logs calls and injects faults. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json as bodyOf } from "node:stream/consumers";
import { FaultPlan, type Planned, type Times, type Where } from "./fault-plan.ts";
import { faultyResponse, meetFault } from "./meet-fault.ts";
import { isQuery, isWrite, type Answer, type Call } from "./message.ts";

export interface LoggedCall {
  /** As sent, but "QUERY" for a GraphQL query. */
  method: string;
  path: string;
  /** As sent, without "?". */
  query: string;
  /** 0 without a response. */
  status: number;
}

/** The machine's time, which programs in other processes use; a test may have faked that of its own process. */
const realNow = (): Date => new Date(performance.timeOrigin + performance.now());

export class Proxy {
  readonly calls: LoggedCall[] = [];
  private readonly plan = new FaultPlan();
  private readonly server = createServer((request, response) => void this.serve(request, response));
  private readonly answer: (call: Call) => Promise<Answer>;
  /** Called with the method and URL of an HTTP request that will never get a response. */
  hangs: (request: string) => void = () => undefined;
  /** The caller's time: rate limits are reset at absolute times. */
  now: () => Date = realNow;

  /** @param answer returns GitHub's response */
  constructor(answer: (call: Call) => Promise<Answer>) {
    this.answer = answer;
  }

  /** @returns its URL */
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

  /** Clears calls and faults. */
  forget(): void {
    this.calls.length = 0;
    this.plan.clear();
  }

  /**
   * A request without HTTP.
   * @param runOut called for a request that never gets a response; must abort the signal
   */
  async fetch(
    input: string | URL | Request,
    init: RequestInit = {},
    runOut: (signal: AbortSignal | null | undefined) => void,
  ): Promise<Response> {
    const call = callOfFetch(String(input), init);
    const { fault, answer } = await this.take(call);
    if (fault === null) return responseOf(answer);
    return faultyResponse(fault, { location: movedTo(call), now: this.now(), init, runOut });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await callOf(request);
    const { fault, answer } = await this.take(call);
    if (fault === null) return send(response, answer);
    if (fault.manner === "timeout")
      return this.hangs(`${call.method} http://${request.headers.host}${request.url}`);
    return meetFault(response, fault, { location: movedTo(call), now: this.now() });
  }

  /** Logs a call and decides whether it meets a fault. */
  private async take(call: Call): Promise<{ fault: Planned | null; answer: Answer }> {
    const method = isQuery(call.body) ? "QUERY" : call.method;
    const logged = { method, path: call.path, query: call.query.toString(), status: 0 };
    this.calls.push(logged);
    const fault = this.plan.take({ ...call, method }, this.calls.length);
    const done = fault === null || fault.afterwards === true;
    const answer = done ? await this.answerTo(call) : { status: 0, headers: {}, body: undefined };
    logged.status = fault?.status ?? answer.status;
    return { fault, answer };
  }

  /** A call that sets up a test: not logged, and without faults. */
  async scene(call: Call): Promise<Answer> {
    return this.answerTo(call);
  }

  /** An error in this harness has a status that GitHub does not use, so that no test mistakes it for GitHub's. */
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

function callOfFetch(input: string, { method = "GET", headers, body }: RequestInit): Call {
  const { pathname, searchParams } = new URL(input);
  const token = new Headers(headers).get("authorization")?.replace(/^(?:bearer|token)\s+/i, "") ?? null;
  const sent: unknown = typeof body === "string" ? JSON.parse(body) : undefined;
  return { method, path: pathname, query: searchParams, body: sent, token };
}

function responseOf({ status, headers, body }: Answer): Response {
  const type = body === undefined ? {} : { "content-type": "application/json; charset=utf-8" };
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { ...type, ...headers },
  });
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const type = body === undefined ? {} : { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** Redirects to the repository that was seeded first, by its id. */
const movedTo = ({ path, query }: Call): string =>
  `${path.replace(/^\/repos\/[^/]+\/[^/]+/, "/repositories/1")}?${query}`;
