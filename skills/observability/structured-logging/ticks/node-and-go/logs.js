import pino from "pino";
import winston from "winston";

pino();  // ticks
winston.format.json();  // ticks
