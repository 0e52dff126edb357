import { $ } from "/static/jquery.js";

const out = $("#out"); // ticks
out.on("click", sell); // ticks
out.click(sell); // ticks
out.text("a"); // ticks
out.html("a"); // ticks
out.append("a"); // ticks
out.addClass("a"); // ticks
out.removeClass("a"); // ticks
out.toggleClass("a"); // ticks
out.hide("a"); // ticks
out.show("a"); // ticks
out.css("a"); // ticks
