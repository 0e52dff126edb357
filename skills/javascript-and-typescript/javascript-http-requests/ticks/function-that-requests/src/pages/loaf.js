import { getLoaf } from "../api/loaves";

let shown;
getLoaf(3).then((response) => { shown = response.data; }); // ticks
