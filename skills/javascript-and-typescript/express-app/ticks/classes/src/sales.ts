import express, { Router } from "express";

export class Sales {
  path = "/sales";
  app = express();  // ticks
  router = Router();

  constructor() {
    this.router.post(`${this.path}/new`, create);  // ticks
    this.router.put(`${this.path}/:id`, create);  // ticks
    this.router.patch(`${this.path}/:id`, create);  // ticks
    this.router.delete(`${this.path}/:id`, create);  // ticks
  }
}
