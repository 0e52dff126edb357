import Chart from "chart.js/auto";

const context = document.getElementById("sales").getContext("2d");
export const chart = new Chart(context, { type: "bar" });
