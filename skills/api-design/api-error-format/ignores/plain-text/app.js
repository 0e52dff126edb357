const express = require("express");

const app = express();
app.use(express.json());
app.use((error, request, response, next) => {
  console.error(error.stack);
  response.status(500).send("Something broke!");
});
