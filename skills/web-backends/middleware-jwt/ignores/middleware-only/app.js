export function log(request, response, next) {
  console.log(request.url);
  next();
}
