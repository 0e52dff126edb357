package sales

import "gorm.io/gorm"

type Store struct{ db *gorm.DB }

func (s *Store) all() {
	s.db.WithContext(ctx).Create(&sale) // ticks
	s.db.WithContext(ctx).Find(&sales) // ticks
	s.db.WithContext(ctx).Save(&sale) // ticks
	s.db.WithContext(ctx).Delete(&sale, 1) // ticks
}
