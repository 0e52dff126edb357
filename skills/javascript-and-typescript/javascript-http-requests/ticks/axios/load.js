import axios from "axios";

const one = await axios(url);  // ticks
const two = await axios.get(url);  // ticks
const three = await axios.post(url);  // ticks
const four = await axios.put(url);  // ticks
const five = await axios.patch(url);  // ticks
const six = await axios.delete(url);  // ticks
const seven = await axios.request({ url });  // ticks
show(two.data);
