import { DocumentBuilder } from "@nestjs/swagger";
import { ApiTags } from "@nestjs/swagger";
import swaggerJsdoc from "swagger-jsdoc";
import swaggerUi from "swagger-ui-express";
import swagger from "@fastify/swagger";
import { createRoute } from "@hono/zod-openapi";
import { describeRoute } from "hono-openapi";
import { apiReference } from "@scalar/express-api-reference";
import swaggerAutogen from "swagger-autogen";
import { OpenAPIRegistry } from "@asteasolutions/zod-to-openapi";

const description = swaggerJsdoc({ definition: { info: { title: "Sales" } } });  // ticks
app.use("/docs", swaggerUi.serve, swaggerUi.setup(description));  // ticks
server.register(swagger, { openapi: { info: { title: "Sales" } } });  // ticks
export const list = createRoute({ method: "get", path: "/sales", summary: "Lists sales" });  // ticks
export const read = describeRoute({ description: "Reads a sale" });  // ticks
app.use("/reference", apiReference({ spec: { url: "/openapi.json" } }));  // ticks
swaggerAutogen("./swagger.json", ["./app.js"]);  // ticks
new OpenAPIRegistry().registerPath({ method: "get", path: "/sales" });  // ticks
const config = new DocumentBuilder().setTitle("Sales").build();  // ticks

@ApiTags("sales")  // ticks
export class SalesController {}
