import matplotlib.pyplot as plt

plt.plot(days, totals)  # ticks
plt.bar(days, totals)  # ticks
plt.barh(days, totals)  # ticks
plt.scatter(days, totals)  # ticks
plt.hist(totals)  # ticks
plt.pie(totals)  # ticks
plt.boxplot(totals)  # ticks
plt.imshow(image)  # ticks
plt.fill_between(days, totals)  # ticks
plt.stackplot(days, totals)  # ticks
plt.errorbar(days, totals)  # ticks
plt.contour(grid)  # ticks
plt.contourf(grid)  # ticks
plt.violinplot(totals)  # ticks
