import { NextResponse } from "next/server";

export async function GET() {  // ticks
  return NextResponse.json([]);
}

export async function POST() {  // ticks
  return NextResponse.json({}, { status: 201 });  // ticks
}

export async function PUT() {}  // ticks

export const PATCH = async () => {};  // ticks

export async function DELETE() {  // ticks
  return new Response(null, { status: 204 });  // ticks
}
