def hello
  puts "Hello"
end

hello
