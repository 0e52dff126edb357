import { CronJob } from "cron";
import schedule from "node-schedule";

new CronJob("0 5 * * *", load).start(); // ticks
schedule.scheduleJob("0 5 * * *", load); // ticks
