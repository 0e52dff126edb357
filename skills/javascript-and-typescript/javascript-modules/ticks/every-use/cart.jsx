import { price, Sale } from "./prices.js";
import { tax } from "../tax.js";
import { Base } from "@/base.js";
import { Row } from "~/row.js";

class Cart extends Base {}  // ticks
const one = price(1);  // ticks
const two = new Sale();  // ticks
const three = tax(1);  // ticks
const four = <Row />;  // ticks
export { Cart };  // ticks
