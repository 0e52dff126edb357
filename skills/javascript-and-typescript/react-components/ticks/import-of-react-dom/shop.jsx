import { createPortal } from "react-dom";
import { Cart } from "./cart";

export const Shop = () => <main><Cart /></main>;
