import jwt from "jsonwebtoken";

export function logIn(user) {
  return jwt.sign({ id: user.id }, secret);  // ticks
}

export function authenticate(request, response, next) {
  request.user = jwt.verify(request.headers.authorization, secret);  // ticks
  next();  // ticks
}
