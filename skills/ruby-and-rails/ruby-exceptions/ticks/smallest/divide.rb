begin
  puts 10 / gets.to_i
rescue ZeroDivisionError # ticks
  puts "Not by zero"
end
