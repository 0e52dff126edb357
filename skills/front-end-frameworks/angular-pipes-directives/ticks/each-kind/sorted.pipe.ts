import { Pipe, PipeTransform } from "@angular/core";

const compare = (a: string, b: string) => (a < b ? -1 : 1);

@Pipe({ name: "sorted" })
export class SortedPipe implements PipeTransform {
  transform = compare;
}
