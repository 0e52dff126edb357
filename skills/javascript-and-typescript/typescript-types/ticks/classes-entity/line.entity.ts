export class Line { // ticks
  name: string; // ticks
}
