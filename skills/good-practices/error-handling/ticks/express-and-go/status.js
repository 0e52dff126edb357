export function load(request, response) {
  try {
    run();
  } catch (error) {  // ticks
    response.status(500).end();
  }
}
