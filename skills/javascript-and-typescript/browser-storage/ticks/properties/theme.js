if (localStorage.theme === "dark") show(); // ticks

function choose(theme) {
  localStorage.theme = theme; // ticks
}
