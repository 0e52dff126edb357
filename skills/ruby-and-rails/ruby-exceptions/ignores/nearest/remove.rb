begin
  File.delete("a.txt")
rescue StandardError
end
