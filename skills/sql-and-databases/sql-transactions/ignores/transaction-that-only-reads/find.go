package shop

func find(db *sql.DB) error {
	tx, _ := db.BeginTx(ctx, nil)
	defer tx.Rollback()
	return tx.QueryRow("SELECT 1").Scan(&one)
}
