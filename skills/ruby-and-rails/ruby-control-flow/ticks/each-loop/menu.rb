while open? # ticks
  names.each do |name| # ticks
    puts name
  end
  3.times { puts "-" } # ticks
  1.upto(3) { |number| puts number } # ticks
  for name in names # ticks
    puts name
  end
  loop do # ticks
    break
  end
  unless names.empty? # ticks
    puts names
  end
  case choice # ticks
  when "q" then exit
  end
  if names.one?
    puts "one"
  elsif names.many? # ticks
    puts "many"
  end
end
