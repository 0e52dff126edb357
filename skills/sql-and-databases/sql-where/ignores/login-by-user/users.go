package users

func find(name string) {
	db.Where("user = ?", name).First(&user)
}
