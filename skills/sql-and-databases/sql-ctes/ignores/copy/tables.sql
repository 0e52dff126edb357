copy sale from 's3://shop' with csv header;
select 1;
