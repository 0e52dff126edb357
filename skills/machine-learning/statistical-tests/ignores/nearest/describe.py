from scipy import stats

print(prices.rent.mean(), prices.rent.std(), stats.mode(prices.rooms))
