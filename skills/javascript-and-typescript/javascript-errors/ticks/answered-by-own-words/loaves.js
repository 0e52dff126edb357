export async function show(request, response) {
  try {
    response.json(await read());
  } catch (error) { // ticks
    console.error("The loaves could not be read", error);
  }
}
