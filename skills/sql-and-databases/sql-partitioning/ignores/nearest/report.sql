create table best as
select row_number() over (partition by shop order by price) from sale
