document.body.classList.toggle("dark-mode"); // ticks
document.body.classList.add("dark"); // ticks
document.body.classList.remove("dark"); // ticks
document.body.setAttribute("data-theme", "dark"); // ticks
document.body.setAttribute("data-bs-theme", "dark"); // ticks
document.body.setAttribute("data-mode", "dark"); // ticks
document.body.setAttribute("data-color-scheme", "dark"); // ticks
document.body.dataset.theme = "dark"; // ticks
document.body.dataset.bsTheme = "dark"; // ticks
document.body.dataset.mode = "dark"; // ticks
if (window.matchMedia("(prefers-color-scheme: dark)").matches) start(); // ticks
if (matchMedia("(prefers-color-scheme: dark)").matches) start(); // ticks
