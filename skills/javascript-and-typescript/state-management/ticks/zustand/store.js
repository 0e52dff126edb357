import create from "zustand";
import { create as make } from "zustand";
import { createStore } from "zustand/vanilla";

export const useSales = create((set) => ({}));  // ticks
export const useStock = make((set) => ({}));  // ticks
export const store = createStore((set) => ({}));  // ticks
