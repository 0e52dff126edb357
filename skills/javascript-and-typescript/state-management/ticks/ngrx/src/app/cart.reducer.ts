import { createFeature, createReducer } from "@ngrx/store";

export const cartReducer = createReducer([]); // ticks
export const cart = createFeature({ name: "cart", reducer: cartReducer }); // ticks
