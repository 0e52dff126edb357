import { Pipe, PipeTransform } from "@angular/core";

@Pipe({ name: "weight" }) // ticks
export class WeightPipe implements PipeTransform {
  transform(grams: number): string {
    return grams.toFixed(1);
  }
}
