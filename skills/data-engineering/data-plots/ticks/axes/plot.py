import matplotlib


def draw(axes):
    axes.bar(days, totals)  # ticks
    axes.barh(days, totals)  # ticks
    axes.scatter(days, totals)  # ticks
    axes.hist(totals)  # ticks
    axes.boxplot(totals)  # ticks
    axes.pie(totals)  # ticks
    axes.imshow(image)  # ticks
    axes.fill_between(days, totals)  # ticks
