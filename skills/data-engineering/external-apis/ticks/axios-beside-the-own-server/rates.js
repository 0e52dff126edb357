import axios from "axios";

const address = "https://api.example.org/rates";
await axios.get(address); // ticks
await axios.post(address, {}); // ticks
await axios.request({ url: address }); // ticks
await axios({ url: address }); // ticks
