import salesStore from "./salesStore";
import stockStore from "../stockStore";
import cityStore from "@/cityStore";
import tagStore from "~/tagStore";

const one = salesStore(read);  // ticks
const two = stockStore(read);  // ticks
const three = cityStore(read);  // ticks
const four = tagStore.use.tags();  // ticks
