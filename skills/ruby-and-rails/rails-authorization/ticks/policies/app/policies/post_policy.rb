class PostPolicy < ApplicationPolicy # ticks
  def update? = user == record.author
end
