class Dog
  include Walking # ticks
end
