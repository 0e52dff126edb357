class Current < ActiveSupport::CurrentAttributes
  def user; end
end
