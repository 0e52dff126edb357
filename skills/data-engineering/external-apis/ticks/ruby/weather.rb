require "net/http"
require "open-uri"

puts HTTParty.get("https://api.openweathermap.org/data/2.5/weather?q=#{city}") # ticks
puts RestClient.get("https://api.github.com/users/ana") # ticks
puts Net::HTTP.get(URI("https://api.github.com/users/ana")) # ticks
puts URI.open("https://api.github.com/users/ana").read # ticks
puts Faraday.get("https://api.github.com/users/ana").body # ticks
github = Faraday.new(url: "https://api.github.com") # ticks
