import { getLoaf } from "../api/loaves";

let shown;
getLoaf(1).then((res) => { shown = res.data; }); // ticks
