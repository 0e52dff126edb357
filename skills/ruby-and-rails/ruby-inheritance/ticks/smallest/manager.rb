class Manager < Employee # ticks
  def initialize(name, team)
    super(name) # ticks
    @team = team
  end

  def title = "Manager"
end
