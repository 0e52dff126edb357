export function auth(request, response, next) {
  next();
}
