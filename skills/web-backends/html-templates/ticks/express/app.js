import express from "express";

const app = express();
app.get("/", (request, response) => response.render("sales"));  // ticks
