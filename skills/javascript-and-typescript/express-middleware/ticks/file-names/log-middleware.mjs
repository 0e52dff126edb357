export function log(request, response, next) {
  next();  // ticks
}
