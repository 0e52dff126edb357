import { computed, effect, linkedSignal, signal } from "@angular/core";

export class Cart {
  readonly loaves = signal<string[]>([]); // ticks
  readonly first = linkedSignal(() => this.loaves()[0]); // ticks
  readonly count = computed(() => this.loaves().length); // ticks

  constructor() {
    effect(() => console.log(this.count())); // ticks
  }
  clear() {
    this.loaves.set([]); // ticks
  }
  add(loaf: string) {
    this.loaves.update((loaves) => [...loaves, loaf]); // ticks
  }
}
