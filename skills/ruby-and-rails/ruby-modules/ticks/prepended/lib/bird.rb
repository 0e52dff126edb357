class Bird
  prepend Loud # ticks
end
