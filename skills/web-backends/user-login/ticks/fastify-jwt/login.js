export async function login(request, reply) {
  const token = await reply.jwtSign({ id: user.id }); // ticks
  reply.send({ token });
}
