export async function GET() {
  try {
    return Response.json(await all());
  } catch {  // ticks
    return Response.json({ error: "Sorry" }, { status: 500 });
  }
}
