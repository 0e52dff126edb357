import { Pipe, PipeTransform } from "@angular/core";

@Pipe({ name: "weight" })
export class WeightPipe implements PipeTransform { // ticks
  transform(grams: number): string {
    return grams.toFixed(1);
  }
}
