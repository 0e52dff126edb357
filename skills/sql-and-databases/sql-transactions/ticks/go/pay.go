package shop

func pay(db *sql.DB) error {
	tx, _ := db.BeginTx(ctx, nil) // ticks
	defer tx.Rollback()
	return tx.Commit()
}

func refund(db *sql.DB) error {
	tx, _ := db.Begin() // ticks
	return tx.Commit()
}

func move(db *sqlx.DB) error {
	tx, _ := db.Beginx() // ticks
	return tx.Commit()
}

func send(db *sqlx.DB) error {
	tx, _ := db.BeginTxx(ctx, nil) // ticks
	return tx.Commit()
}
