import codes from "http-status-codes";

export const GET = async () => Response.json([]);  // ticks
export const POST = async () => answer({}, codes.CREATED);  // ticks
