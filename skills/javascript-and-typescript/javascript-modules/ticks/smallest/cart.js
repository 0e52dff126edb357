import { price, tax } from "./prices.js";
let sum = price(1);
sum += tax(sum);
