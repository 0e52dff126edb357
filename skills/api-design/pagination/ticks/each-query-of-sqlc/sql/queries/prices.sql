-- name: ListPrices :many
SELECT id, price FROM prices ORDER BY id LIMIT $1 OFFSET $2;
