File.write("notes.txt", note) # ticks
