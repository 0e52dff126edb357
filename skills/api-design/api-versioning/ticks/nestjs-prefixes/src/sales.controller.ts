import { Controller } from "@nestjs/common";

app.setGlobalPrefix("api/v1");  // ticks
app.setGlobalPrefix("v1");  // ticks

@Controller("api/v1")  // ticks
export class OneController {}

@Controller("v1/sales")  // ticks
export class SalesController {}

@Controller({ path: "sales", version: "2" })  // ticks
export class NewSalesController {}
