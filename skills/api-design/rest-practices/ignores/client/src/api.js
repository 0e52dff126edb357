import axios from "axios";
import { api } from "./client";

export const list = () => api.get("/sales");
export const create = (sale) => api.post("/sales", sale).then((response) => response.status);
export const remove = (id) => axios.delete(`/sales/${id}`);
