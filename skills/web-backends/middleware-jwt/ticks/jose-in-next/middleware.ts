import { jwtVerify, SignJWT } from "jose";
import { NextResponse } from "next/server";

export async function middleware(request) {
  if (!(await jwtVerify(token, key)))  // ticks
    return NextResponse.redirect("/login");  // ticks
  return NextResponse.next();  // ticks
}

export const create = () => new SignJWT({ id: 1 }).sign(key);  // ticks
