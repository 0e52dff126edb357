import Chart from "chart.js/auto";

export const chart = new Chart(canvas, { type: "bar" }); // ticks
