export function load(request, response, next) {
  try {
    run();
  } catch (error) {  // ticks
    next(error);
    handlers.next(error);
  }
}
