import { patchState, signalStore, withMethods, withState } from "@ngrx/signals";

export const CartStore = signalStore( // ticks
  withState({ loaves: [] }), // ticks
  withMethods((store) => ({
    clear: () => patchState(store, { loaves: [] }), // ticks
  })),
);
