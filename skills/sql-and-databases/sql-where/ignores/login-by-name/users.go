package users

func find(username string) {
	db.Where("username = ?", username).First(&user)
}
