class Page
  extend Texts # ticks
end
