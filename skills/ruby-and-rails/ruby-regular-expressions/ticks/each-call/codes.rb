a = text.match(CODE) # ticks
b = text.match?(CODE) # ticks
c = text.scan(CODE) # ticks
d = text.gsub(CODE, "") # ticks
text.gsub!(CODE, "") # ticks
e = text.sub(CODE, "") # ticks

CODE = /[A-Z]{3}/ # ticks
