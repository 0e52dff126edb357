require "swagger_helper"

describe "loaves" do
  run_test! # ticks
end
