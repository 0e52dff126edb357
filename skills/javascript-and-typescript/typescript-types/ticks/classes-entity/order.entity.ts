export class Order { // ticks
  id: string; // ticks
  total: number; // ticks
}
