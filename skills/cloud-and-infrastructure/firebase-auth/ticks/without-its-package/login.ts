const address = "https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword"; // ticks
