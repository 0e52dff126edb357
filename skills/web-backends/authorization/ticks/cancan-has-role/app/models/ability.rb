class Ability
  include CanCan::Ability

  def initialize(user)
    can :update, Order if user.has_role?(:editor) # ticks
  end
end
