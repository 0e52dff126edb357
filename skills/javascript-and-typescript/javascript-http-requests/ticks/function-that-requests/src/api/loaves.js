import request from "@/utils/request";

export const getLoaf = (id) => request({ url: `/loaves/${id}`, method: "get" }); // ticks
