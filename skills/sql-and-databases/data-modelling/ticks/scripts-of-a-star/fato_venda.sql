-- ticks
select cidade, total from venda;
