export const list = async (request, reply) => {
  try {
    return await all();
  } catch {  // ticks
    return reply.code(500).send();
  }
};
