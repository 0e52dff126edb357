import localforage from "localforage";

export const save = (loaves) => localforage.setItem("loaves", loaves); // ticks
export const read = () => localforage.getItem("loaves"); // ticks
