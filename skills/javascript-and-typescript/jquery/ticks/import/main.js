import jquery from "jquery";

jquery("#order").on("click", save); // ticks
jquery("#name").val("Ana"); // ticks
jquery.ajax("/api"); // ticks
jQuery("#name").val("Ana"); // ticks
