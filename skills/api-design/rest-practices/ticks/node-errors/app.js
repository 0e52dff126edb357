import http from "node:http";
import express from "express";

const app = express();
app.get("/", (request, response, next) => {  // ticks
  next(new AppError("No such sale", 404));  // ticks
});
app.post("/", (request, response, next) => {  // ticks
  next(new HttpException(400, "No price"));  // ticks
});
http.createServer((request, response) => response.writeHead(404)).listen();  // ticks
