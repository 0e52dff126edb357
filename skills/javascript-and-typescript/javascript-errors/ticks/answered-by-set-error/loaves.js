export async function show(request, response) {
  try {
    response.json(await read());
  } catch (error) { // ticks
    setError("Sorry");
  }
}
