import seaborn as sns

sns.lineplot(rows)  # ticks
sns.heatmap(rows)  # ticks
sns.pairplot(rows)  # ticks
sns.FacetGrid(rows)  # ticks
