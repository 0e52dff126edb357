class Ability
  include CanCan::Ability

  def initialize(user)
    can :update, Order if user.role == "admin" # ticks
  end
end
