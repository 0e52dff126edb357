require "simplecov"

SimpleCov.start "rails" do # ticks
  add_filter "app/admin"
end
