import { Missing } from "./errors.js";
import { Invalid } from "../errors.js";
import { Late } from "@/errors.js";
import { Early } from "~/errors.js";
import createError from "http-errors";

function one() {
  throw new Missing();  // ticks
}
function two() {
  throw new Invalid();  // ticks
}
function three() {
  throw new Late();  // ticks
}
function four() {
  throw new Early();  // ticks
}
function five() {
  throw new NotFoundException();  // ticks
}
function six() {
  throw createError(404);  // ticks
}
function seven() {
  throw new TypeError("a");  // ticks
}
try {
  one();
} catch (error) {  // ticks
  report(error);
}
load().catch(report);  // ticks
