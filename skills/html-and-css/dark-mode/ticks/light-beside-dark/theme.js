document.body.classList.add("light-mode"); // ticks
renderer.addClass(document.body, "dark"); // ticks
$("body").toggleClass("dark"); // ticks
