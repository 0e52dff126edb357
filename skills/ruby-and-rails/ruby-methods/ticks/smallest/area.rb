def area(width, height) # ticks
  width * height
end

def shout text # ticks
  text.upcase
end
