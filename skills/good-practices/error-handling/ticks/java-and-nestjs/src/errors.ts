import { Catch } from "@nestjs/common";

@Catch()  // ticks
export class Errors {}
