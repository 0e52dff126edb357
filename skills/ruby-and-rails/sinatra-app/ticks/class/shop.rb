class Shop < Sinatra::Base
  get "/" do # ticks
    posts.to_json # ticks
  end

  post "/" do # ticks
    posts.to_json # ticks
  end

  post "/" do # ticks
    posts.to_json # ticks
  end
end
