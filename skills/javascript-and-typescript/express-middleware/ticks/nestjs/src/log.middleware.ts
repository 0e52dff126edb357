export class LogMiddleware {
  use(request, answer, next) {
    console.log(request.url);
    next(); // ticks
  }
}
