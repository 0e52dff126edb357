a = numbers.reduce(:+) # ticks
b = numbers.inject { |x, y| x + y } # ticks
names.each_with_index { |name, index| puts name } # ticks
c = names.each_with_object({}) { |name, all| all[name] = 1 } # ticks
d = names.sort_by(&:size) # ticks
e = names.group_by(&:size) # ticks
f = names.partition(&:empty?) # ticks
g = names.flat_map(&:chars) # ticks
h = names.min_by(&:size) # ticks
i = names.max_by(&:size) # ticks
names.each_slice(2) { |pair| puts pair } # ticks
j = names.reject(&:empty?) # ticks
k = names.collect(&:upcase) # ticks
l = names.select { |name| name.size > 3 } # ticks
m = names.filter { |name| name.size > 3 } # ticks
n = names.detect { |name| name == "Ana" } # ticks
o = numbers.sum { |number| number * 2 } # ticks
p = numbers.any? { |number| number > 2 } # ticks
q = numbers.all? { |number| number > 2 } # ticks
