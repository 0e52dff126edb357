let all = [1, 2]
for one in all { print(one) } // ticks
