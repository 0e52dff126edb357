import $ from "jquery";

$("li").filter(".done").map((_, item) => $(item).text()).get().some(Boolean);
