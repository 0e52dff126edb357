import { useRef } from "react";
export const useWidth = () => useRef("");
