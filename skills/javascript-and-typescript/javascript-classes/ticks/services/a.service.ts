import { Injectable } from "@angular/core";

@Injectable()
export class Cart { // ticks
  lines = [];
  add(line) { this.lines = line; }
}
