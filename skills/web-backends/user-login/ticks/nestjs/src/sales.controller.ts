import { Controller, UseGuards } from "@nestjs/common";

@Controller("sales")
@UseGuards(JwtAuthGuard)  // ticks
export class SalesController {}
