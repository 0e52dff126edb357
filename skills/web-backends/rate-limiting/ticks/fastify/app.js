import limits from "@fastify/rate-limit";

await app.register(limits, { max: 5 });  // ticks
