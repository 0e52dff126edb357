puts "Debug" if debug
puts gets.chomp.upcase
