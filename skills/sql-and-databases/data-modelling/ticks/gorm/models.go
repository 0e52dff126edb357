package models

type Shop struct {
	ID    uint
	Sales []Sale `gorm:"foreignKey:ShopID"`  // ticks
	Tags  []Tag  `gorm:"many2many:shop_tags"`  // ticks
	Owner User   `gorm:"constraint:OnDelete:CASCADE"`  // ticks
}
