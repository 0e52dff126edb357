package users

func find(name string) {
	db.Where("user_name = ?", name).First(&user)
}
