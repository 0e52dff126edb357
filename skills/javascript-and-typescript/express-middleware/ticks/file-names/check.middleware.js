export function check(request, response, next) {
  next();  // ticks
}
