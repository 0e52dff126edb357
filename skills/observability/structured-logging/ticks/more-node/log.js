import pinoHttp from "pino-http";
import { LoggerModule } from "nestjs-pino";
import bunyan from "bunyan";

app.use(pinoHttp());  // ticks
const module = LoggerModule.forRoot();  // ticks
const log = bunyan.createLogger({ name: "shop" });  // ticks
