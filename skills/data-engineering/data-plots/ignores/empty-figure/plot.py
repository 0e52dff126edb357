import matplotlib.pyplot as plt

figure, axes = plt.subplots()
plt.title("Sales")
