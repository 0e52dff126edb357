import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { OpenAPIHono } from "@hono/zod-openapi";
import KoaRouter from "@koa/router";
import OldKoaRouter from "koa-router";

const one = express();
one.get("/health", check);  // ticks
const two = express.Router();
two.get("/health", check);  // ticks
const three = fastify();
three.get("/health", check);  // ticks
const four = new Hono();
four.get("/health", check);  // ticks
const five = new OpenAPIHono();
five.get("/health", check);  // ticks
const six = new KoaRouter();
six.get("/health", check);  // ticks
const seven = new OldKoaRouter();
seven.get("/health", check);  // ticks
