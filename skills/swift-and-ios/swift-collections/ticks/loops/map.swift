let all = ["a": 1]
for (name, one) in all { print(name, one) } // ticks
