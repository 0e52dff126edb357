import { NestFactory } from "@nestjs/core";

const app = await NestFactory.create(AppModule);
app.enableCors();  // ticks
const other = await NestFactory.create(AppModule, { cors: true });  // ticks
