import matplotlib.pyplot as plt
plt.figure()  # plt.bar(days, prices)
