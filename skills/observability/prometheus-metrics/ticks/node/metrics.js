import bundle from "express-prom-bundle";
import { Counter, Gauge, Histogram, Summary, collectDefaultMetrics } from "prom-client";

new Counter({});  // ticks
new Gauge({});  // ticks
new Histogram({});  // ticks
new Summary({});  // ticks
collectDefaultMetrics();  // ticks
bundle({});  // ticks
