package shop

func pay(db *sql.DB) {
	tx, _ := db.BeginTx(ctx, nil)  // ticks
	defer tx.Rollback()
	other, _ := db.Begin()  // ticks
	other.Commit()
}
