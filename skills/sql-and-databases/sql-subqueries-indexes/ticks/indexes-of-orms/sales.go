package sales

type Sale struct {
	Price int `gorm:"index"` // ticks
}
