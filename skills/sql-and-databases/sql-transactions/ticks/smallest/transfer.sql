begin;
update account set sum = sum - 5 where id = 1; update account set sum = sum + 5 where id = 2;
commit;
