import express from "express";

const app = express();

function log(req, res, next) {
  console.log(req.method, req.url);
  next(); // ticks
}

app.use(log); // ticks
