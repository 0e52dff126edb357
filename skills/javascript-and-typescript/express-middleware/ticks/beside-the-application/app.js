import express from "express";

const app = express();
app.use((request, response, next) => {  // ticks
  next();  // ticks
});
