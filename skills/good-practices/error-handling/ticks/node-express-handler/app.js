app.use((error, request, response, next) => {  // ticks
  response.send({ error: error.message });
});
