package users

func find(email string) {
	db.Where("email = ?", email).First(&user)
}
