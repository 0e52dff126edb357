import axios from "axios";

const answer = await axios.get(url);  // ticks
show(answer.data[0]);
