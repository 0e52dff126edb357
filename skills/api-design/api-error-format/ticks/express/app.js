import express from "express";

const app = express();
app.use((error, request, response, next) => {  // ticks
  response.status(error.status ?? 500).json({ error: error.message });
});
