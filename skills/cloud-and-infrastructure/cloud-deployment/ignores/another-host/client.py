HOST = "rates.herokuapp.com"
