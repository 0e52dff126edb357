package repository

import "example.com/todo/internal/db"

type Items struct {
	store *db.SqlStore
}

func (i *Items) Find(project, id uint) (*Item, error) {
	var item Item
	tx := i.store.Db.Where(&Item{ProjectID: project, ID: id}).First(&item) // ticks
	return &item, tx.Error
}
