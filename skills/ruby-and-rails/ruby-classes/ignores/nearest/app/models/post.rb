class Post < ApplicationRecord
  attr_accessor :note

  def initialize(*)
    super
  end

  def short = title[0, 10]
end
