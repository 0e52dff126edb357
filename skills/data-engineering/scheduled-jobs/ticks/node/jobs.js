import cron from "node-cron";

cron.schedule("0 5 * * *", load);  // ticks
