import swaggerJsdoc from "swagger-jsdoc";  // ticks
import swaggerUi from "swagger-ui-express";  // ticks
import swagger from "@fastify/swagger";  // ticks
import { ApiTags } from "@nestjs/swagger";  // ticks

@ApiTags("sales")  // ticks
export class SalesController {}
