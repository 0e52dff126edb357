import { Injectable } from "@angular/core";
import { BehaviorSubject } from "rxjs";

@Injectable({ providedIn: "root" })
export class CartService {
  private readonly lines = new BehaviorSubject<string[]>([]); // ticks
  readonly lines$ = this.lines.asObservable();
}
