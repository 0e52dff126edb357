data = JSON.parse(text) # ticks
File.write("a.json", JSON.generate(data)) # ticks
puts JSON.pretty_generate(data) # ticks
JSON.dump(data, file) # ticks
JSON.load(file) # ticks
puts data.to_json # ticks
