import swaggerUi from "swagger-ui-express";
import swaggerJsdoc from "swagger-jsdoc";
