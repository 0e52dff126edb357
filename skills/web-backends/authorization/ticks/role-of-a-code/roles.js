export async function onlyAuthors(request, reply) {
  const user = await request.jwtVerify();
  if (user.role !== "AUTHOR") return reply.code(401).send(); // ticks
}
