class UserMailer < ActionMailer::Base
  def welcome(user)
    mail(to: user.email).deliver_now # ticks
  end
end
