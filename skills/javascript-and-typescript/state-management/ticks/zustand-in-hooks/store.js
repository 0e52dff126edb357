import { create } from "zustand";

export default create((set) => ({}));  // ticks
