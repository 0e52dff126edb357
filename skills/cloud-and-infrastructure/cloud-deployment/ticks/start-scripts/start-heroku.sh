npm start  # ticks
