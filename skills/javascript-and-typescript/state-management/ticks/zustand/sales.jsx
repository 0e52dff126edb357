import { useSalesStore } from "./store";
import { useStockStore } from "../stores";
import { useCityStore } from "@/stores";
import { useTagStore } from "~/stores";

const one = useSalesStore(read);  // ticks
const two = useStockStore(read);  // ticks
const three = useCityStore(read);  // ticks
const four = useTagStore(read);  // ticks
