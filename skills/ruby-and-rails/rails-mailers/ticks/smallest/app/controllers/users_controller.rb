UserMailer.welcome(user).deliver_later # ticks
UserMailer.welcome(user).deliver_now # ticks
