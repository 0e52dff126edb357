import axios from "axios";
import { address } from "./settings.js";

await axios.get(address); // ticks
await axios.post(address, {}); // ticks
await axios.request({ url: address }); // ticks
await axios({ url: address }); // ticks
