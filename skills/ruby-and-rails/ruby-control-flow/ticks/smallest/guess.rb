answer = rand(1..10)
guess = gets.to_i
until guess == answer # ticks
  if guess < answer
    puts "Higher"
  else # ticks
    puts "Lower"
  end
  guess = gets.to_i
end
