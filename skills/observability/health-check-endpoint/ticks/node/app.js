import express from "express";
import fastify from "fastify";

const one = express();
one.get("/health", check);  // ticks
const two = express.Router();
two.get("/health", check);  // ticks
const three = fastify();
three.get("/health", check);  // ticks
