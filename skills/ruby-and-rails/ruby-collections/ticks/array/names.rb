names = ["Ana", "Rui"]
names.each { |name| puts name } # ticks
