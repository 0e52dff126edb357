import { NestFactory } from "@nestjs/core";

await NestFactory.create(AppModule);
