app.setErrorHandler((error, request, reply) => reply.send(error));  // ticks
