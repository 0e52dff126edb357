import { Index } from "typeorm";

const best = `SELECT id FROM sales WHERE price = (SELECT max(price) FROM sales)`; // ticks

@Index(["price"]) // ticks
export class Sale {}
