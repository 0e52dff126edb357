File.open("notes.txt", "w") { |file| file.puts("a") } # ticks
puts File.read("notes.txt") # ticks
File.readlines("notes.txt") # ticks
File.foreach("notes.txt") { |line| puts line } # ticks
CSV.open("rows.csv", "w") # ticks
CSV.read("rows.csv") # ticks
CSV.foreach("rows.csv") { |row| puts row } # ticks
CSV.parse(text) # ticks
YAML.load_file("settings.yml") # ticks
YAML.dump(settings) # ticks
