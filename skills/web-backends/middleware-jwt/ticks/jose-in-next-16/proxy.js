import { sign, verify } from "hono/jwt";
import { NextResponse } from "next/server";

export async function proxy(request) {
  await verify(token, key);  // ticks
  await sign({ id: 1 }, key);  // ticks
  return NextResponse.next();  // ticks
}
