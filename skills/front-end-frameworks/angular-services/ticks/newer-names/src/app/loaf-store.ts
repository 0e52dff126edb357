import { Injectable, signal } from "@angular/core";

@Injectable({ providedIn: "root" })
export class LoafStore {
  loaves = signal<string[]>([]);

  add(loaf: string) {
    this.loaves.update((all) => [...all, loaf]); // ticks
  }
}
