import axios from "axios";

await axios.get(url);  // ticks
await axios.post(url);  // ticks
await axios.request({ url });  // ticks
await axios(url);  // ticks
await fetch("https://api.example.org");  // ticks
