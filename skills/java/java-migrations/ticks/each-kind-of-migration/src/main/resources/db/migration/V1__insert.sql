insert into sale values (1);
