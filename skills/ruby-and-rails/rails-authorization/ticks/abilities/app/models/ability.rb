class Ability
  include CanCan::Ability

  def initialize(user)
    can :read, Post # ticks
    cannot :delete, Post # ticks
  end
end
