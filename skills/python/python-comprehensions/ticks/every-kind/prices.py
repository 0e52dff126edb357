by_name = {loaf.name: loaf for loaf in loaves}  # ticks
names = {loaf.name for loaf in loaves}  # ticks
total = sum(loaf.price for loaf in loaves)  # ticks
