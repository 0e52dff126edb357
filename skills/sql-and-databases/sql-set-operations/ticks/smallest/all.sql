select id from sale
union all select id from returned
