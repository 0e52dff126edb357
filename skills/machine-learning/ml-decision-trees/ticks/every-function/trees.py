from pyspark.ml import classification, regression
from sklearn import tree

one = tree.DecisionTreeClassifier(max_depth=3)  # ticks
one.fit(X, y)  # ticks
two = tree.DecisionTreeRegressor()  # ticks
two.fit(X, y)  # ticks
tree.plot_tree(one, filled=True)  # ticks
print(tree.export_text(one))  # ticks
tree.export_graphviz(one, out_file="tree.dot")  # ticks
spark_one = classification.DecisionTreeClassifier()  # ticks
spark_two = regression.DecisionTreeRegressor()  # ticks
