class App < Sinatra::Base
  def home = "Hello"
end
