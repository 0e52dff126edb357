create table ranks as select rank() over (partition by city order by total) from sale;
