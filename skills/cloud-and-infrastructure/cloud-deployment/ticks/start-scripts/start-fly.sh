node server.js  # ticks
