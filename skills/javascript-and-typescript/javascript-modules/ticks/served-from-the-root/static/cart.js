import { price } from "/static/prices.js";

const one = price(1); // ticks
const two = price(2); // ticks
