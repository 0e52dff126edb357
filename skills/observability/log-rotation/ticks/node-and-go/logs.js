import Rotate from "winston-daily-rotate-file";

new Rotate({ filename });  // ticks
