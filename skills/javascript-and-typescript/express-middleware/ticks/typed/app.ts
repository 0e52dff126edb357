import express from "express";

const app = express();
app.use(check);  // ticks
