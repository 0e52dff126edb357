document.documentElement.setAttribute("data-theme", "dark"); // ticks
