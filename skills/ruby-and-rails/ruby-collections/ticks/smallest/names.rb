names = ["Ana", "Rui"]
names.push("Eva") # ticks
