import $ from "jquery";

const rows = $("tr").toArray().sort((a, b) => a.dataset.sum - b.dataset.sum); // ticks
