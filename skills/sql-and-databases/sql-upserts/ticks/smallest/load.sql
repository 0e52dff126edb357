insert into stock values (1, 5)
on conflict (id) do update set n = excluded.n
