import { $ } from "/static/jquery/src/jquery.js";

$("#order").on("click", save); // ticks
$("#name").val("Ana"); // ticks
$.ajax("/api/loaves"); // ticks
