def feed(friends)
  friends.map(&:posts).flatten # ticks
end

def columns(rows)
  rows.transpose # ticks
end

def pages(posts)
  posts.each_slice(10).to_a # ticks
end

def steps(days)
  days.each_cons(2).to_a # ticks
end
