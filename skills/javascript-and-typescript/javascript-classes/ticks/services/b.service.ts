import { Injectable } from "@nestjs/common";

@Injectable()
export class Mail { // ticks
  send(text) { return text; }
  greet() { this.send("Hello"); }
}
