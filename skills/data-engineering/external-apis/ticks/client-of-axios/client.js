import axios from "axios";

export default axios.create({
  baseURL: "https://bread.example.org/v1", // ticks
});
