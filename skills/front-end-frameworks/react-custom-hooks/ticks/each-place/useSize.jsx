import { useRef } from "react";
export const useSize = () => useRef("");
