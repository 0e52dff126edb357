import { NextResponse } from "next/server";

export function errorHandler(error: Error) {
  if (error.name === "P2025")
    return NextResponse.json(
      { error: "Not found" },
      { status: 404 }, // ticks
    );
}
