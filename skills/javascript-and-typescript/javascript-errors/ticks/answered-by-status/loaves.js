export async function show(request, response) {
  try {
    response.json(await read());
  } catch (error) { // ticks
    response.status(500).json({ problem: "Sorry" });
  }
}
