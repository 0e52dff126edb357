import api from "./api.js";
import { shopApi } from "../shopApi.js";
import { API } from "@/load.js";
import http from "~/http-common.js";
import { client } from "./axios.js";

async function load() {
  const data = await api.get("/sales").then((answer) => answer.data);  // ticks
  await shopApi.post("/sales", data);  // ticks
  await API.put("/sales/1", data);  // ticks
  await http.patch("/sales/1", data);  // ticks
  await client.delete("/sales/1");  // ticks
}
