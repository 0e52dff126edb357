import $ from "jquery";

$("li").filter((_, item) => item.done);
$("li").map((_, item) => $(item).text());
