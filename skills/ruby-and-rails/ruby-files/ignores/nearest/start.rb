require_relative "shop"
path = File.join("lib", "shop.rb")
puts File.exist?(path)
