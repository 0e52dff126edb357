-- name: ListSales :many
SELECT id, price FROM sales ORDER BY id LIMIT $1 OFFSET $2;
