require "sinatra"

get "/posts" do # ticks
  erb :posts # ticks
end

post "/posts" do # ticks
  redirect "/posts" # ticks
end

put "/posts/:id" do # ticks
  haml :post # ticks
end

patch "/posts/:id" do # ticks
  slim :post # ticks
end

delete "/posts/:id" do # ticks
  halt 204 # ticks
end

get "/api" do # ticks
  json posts # ticks
end
