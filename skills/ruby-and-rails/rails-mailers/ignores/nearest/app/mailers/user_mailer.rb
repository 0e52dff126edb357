class UserMailer < ApplicationMailer
  default from: "shop@example.com"
end
