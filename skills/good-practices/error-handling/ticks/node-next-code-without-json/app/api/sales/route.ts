export async function GET() {
  try {
    return new Response(await all());
  } catch {  // ticks
    return new Response("Sorry", { status: 500 });
  }
}
