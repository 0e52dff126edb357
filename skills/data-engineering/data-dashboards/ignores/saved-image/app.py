import matplotlib.pyplot as plt

plt.bar(cities, totals)
plt.savefig("sales.png")
