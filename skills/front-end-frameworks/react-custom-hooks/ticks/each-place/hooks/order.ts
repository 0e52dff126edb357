import { useReducer } from "react";
export const order = () => useReducer((a) => a, []);
