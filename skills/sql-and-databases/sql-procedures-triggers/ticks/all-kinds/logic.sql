create function total(sale int) returns int language sql as 'select 1';  -- ticks
create or replace procedure clean() language sql as 'delete from old';  -- ticks
create trigger stamp before update on sale execute function touch();  -- ticks
