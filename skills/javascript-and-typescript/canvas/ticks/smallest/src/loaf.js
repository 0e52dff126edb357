const context = document.querySelector("canvas").getContext("2d");
context.fillRect(0, 0, 40, 20); // ticks
