puts "code" if text =~ /\A[A-Z]{3}\z/ # ticks
