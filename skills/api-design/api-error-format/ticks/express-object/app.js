const express = require("express");

const app = express();
app.use((error, request, response, next) => {  // ticks
  response.status(500).send({ error: error.message });
});
