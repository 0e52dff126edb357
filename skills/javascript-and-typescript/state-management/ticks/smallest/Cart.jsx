import { useCartStore } from "./store/cart";
const items = useCartStore((state) => state.items);
