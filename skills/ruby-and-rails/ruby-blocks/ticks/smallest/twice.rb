def twice
  yield # ticks
  yield # ticks
end
