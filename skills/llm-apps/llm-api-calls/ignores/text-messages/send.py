from twilio.rest import Client

Client().messages.create(to="+123", body="Hello")
