import matplotlib.pyplot as plt
plt.bar(days, prices)
