import { Injectable } from "@angular/core";
import { BehaviorSubject } from "rxjs";

@Injectable({ providedIn: "root" })
export class LoafService {
  readonly loaves = new BehaviorSubject<string[]>([]);
}
