import { jsx } from "react/jsx-runtime";
import { Cart } from "./cart";

export const Shop = () => <main><Cart /></main>;
