import { useContext } from "react";
import { ShopContext } from "./ShopContext";
export const shop = () => useContext(ShopContext);
