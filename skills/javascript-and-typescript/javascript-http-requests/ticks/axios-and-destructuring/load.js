import axios from "axios";

export async function load() {
  const { data } = await axios.get(url);  // ticks
  await axios.post(url);  // ticks
  await axios.put(url);  // ticks
  await axios.patch(url);  // ticks
  await axios.delete(url);  // ticks
  await axios.request({ url });  // ticks
}
