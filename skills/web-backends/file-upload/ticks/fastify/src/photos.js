export default async function photos(fastify) {
  fastify.post("/", async (request, reply) => {
    const photo = await request.file();  // ticks
    await photo.toBuffer();
  });
  fastify.post("/many", async (req, reply) => {
    for await (const part of req.files()) part.resume();  // ticks
    await req.saveRequestFiles();  // ticks
  });
}
