import { useRef } from "react";
export const useTitle = () => useRef("");
