import { NextResponse } from "next/server";

export const GET = () => new NextResponse("a");
