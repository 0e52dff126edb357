app.get("/", { onRequest: logIn }, show); // ticks

export async function token(request, reply) {
  return reply.jwtSign({ id: 1 }); // ticks
}
