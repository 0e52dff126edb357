package sales

func list(user uint) {
	db.Where("user_id = ? AND paid_at IS NULL", user).Find(&sales) // ticks
}

func find(email string) {
	db.Where("email = ?", email).First(&user)
}
